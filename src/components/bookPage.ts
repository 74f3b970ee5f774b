/** Script of the whole edition on one page: the cards, and the other language at the same place. */
import { connectCards } from "./card.ts";

const card = document.getElementById("claim-card");
if (card) connectCards(card);

/** The id of the step, heading or chapter being read. Chapters out of sight are not laid out for it. */
function place(): string {
  const line = innerHeight / 3;
  const passed = (element: Element) => element.getBoundingClientRect().top <= line;
  const chapter = [...document.querySelectorAll(".book-chapter")].findLast(passed);
  const within = chapter?.querySelectorAll(".chapter-body > :is(h3, .plates), .plate[id]");
  return [...(within ?? [])].findLast(passed)?.id ?? chapter?.id ?? "";
}

document
  .querySelector<HTMLAnchorElement>("a[data-keep-place]")
  ?.addEventListener("click", ({ currentTarget: link }) => {
    (link as HTMLAnchorElement).hash = place();
  });
