/** Script of a figure's page: the state that the address names, exploring, pictures in pixels. */
import { connectExplorers } from "./explorers.ts";
import { connectPictures } from "./pictures.ts";

connectExplorers();
connectPictures();

const state = new URLSearchParams(location.search).get("state");
if (state) {
  const section = document.getElementById(`state-${state}`);
  const notice = document.getElementById("unknown-state");
  if (section) section.scrollIntoView();
  else if (notice) notice.hidden = false;
}
