/** Script of a chapter: the story's steps, the figures' motion, the cards. */
import "../story/sequence.ts";
import { animateBetween } from "../plotting/transition.ts";
import { connectCards } from "./card.ts";
import { foldTable } from "../laboratory/fold.ts";
import { connectExplorers } from "./explorers.ts";

// In the step's own task: the frame that follows has the layout of the new drawing to do.
document.addEventListener("stepchange", ({ detail: { instant, outgoing, incoming } }) => {
  if (!instant && outgoing && incoming) animateBetween(outgoing, incoming);
});

const card = document.getElementById("claim-card");
if (card) connectCards(card);

connectExplorers();

document.querySelectorAll<HTMLDetailsElement>(".figure-after details").forEach(foldTable);

document.documentElement.dataset.ready = "";
