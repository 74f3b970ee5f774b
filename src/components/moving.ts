/** Script of a page with sequences: the story's steps and the motion of their figures. */
import "../story/sequence.ts";
import { planBetween } from "../plotting/transition.ts";

document.addEventListener("stepchange", ({ detail }) => {
  const { instant, outgoing, incoming, beforehand } = detail;
  const begin = !instant && outgoing && incoming ? planBetween(outgoing, incoming) : null;
  if (begin) beforehand(begin);
});
