/** Script of a chapter: the story's steps, the figures' motion, the claims' cards. */
import type { StepChange } from "../story/sequence.ts";
import "../story/sequence.ts";
import { animateBetween } from "../plotting/transition.ts";
import { connectClaimCards } from "./claimCard.ts";
import { connectExplorers } from "./explorers.ts";

/** The step each sequence showed last: two steps may show the same state. */
const shown = new WeakMap<EventTarget, string>();

document.addEventListener("stepchange", (event) => {
  const { step, instant } = (event as CustomEvent<StepChange>).detail;
  const sequence = event.target as HTMLElement;
  const previous = shown.get(sequence);
  shown.set(sequence, step);
  if (instant || !previous) return;
  // With the next frame's own layout, not with one forced here.
  requestAnimationFrame(() => {
    const drawing = (figure: Element | null) =>
      [...(figure?.querySelectorAll("svg") ?? [])].find((svg) => svg.getClientRects().length > 0);
    const incoming = drawing(sequence.querySelector(`.state[data-step="${step}"]`));
    const outgoing = drawing(sequence.querySelector(`.state[data-step="${previous}"]`));
    if (incoming && outgoing) animateBetween(outgoing, incoming);
  });
});

const card = document.getElementById("claim-card");
if (card) connectClaimCards(card);

connectExplorers();

document.documentElement.dataset.ready = "";
