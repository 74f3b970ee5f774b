/** Script of a page with sequences: the story's steps and the motion of their figures. */
import "../story/sequence.ts";
import { transitionBetween } from "../plotting/transition.ts";

document.addEventListener("stepchange", ({ detail }) => {
  const { instant, outgoing, incoming, beforehand } = detail;
  if (!instant && outgoing && incoming) beforehand(...transitionBetween(outgoing, incoming));
});
