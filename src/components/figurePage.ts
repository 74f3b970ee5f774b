/** Script of a figure's page: brings the reader to the state that the address names. */
import { connectExplorers } from "./explorers.ts";

connectExplorers();

const state = new URLSearchParams(location.search).get("state");
if (state) {
  const section = document.getElementById(`state-${state}`);
  const notice = document.getElementById("unknown-state");
  if (section) section.scrollIntoView();
  else if (notice) notice.hidden = false;
}
