/** Script of a chapter: its layout in turn, the cards, the explorers. Sequences bring moving.ts. */
import { connectCards } from "./card.ts";
import { foldTable } from "../laboratory/fold.ts";
import { layOutInTurn, opensInTurn } from "../story/opening.ts";
import { connectExplorers } from "./explorers.ts";

const card = document.getElementById("claim-card");
if (card) connectCards(card);

connectExplorers();

document.querySelectorAll<HTMLDetailsElement>(".figure-after details").forEach(foldTable);

if (opensInTurn()) {
  // The same as in prose.css.
  const blocks = ".chapter-body > :not(.scrolly), .scrolly > *, .chapter-body ~ *";
  await layOutInTurn(document.querySelectorAll<HTMLElement>(blocks));
}

document.documentElement.dataset.ready = "";
