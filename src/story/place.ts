import type { Reading } from "./geometry.ts";

/** What one sequence knows: its step ids in order, and where the reader is among them. */
export interface SequenceReading extends Reading {
  readonly ids: readonly string[];
}

/**
 * The fragment the address should have (`#step`, or empty), for all sequences of a page in order.
 * While the reader is in a sequence it is that step; after one, its last step; above all of them
 * none. A fragment that is no step (a heading, a note) stays until a step is at the line again.
 *
 * @param fragment the present one, with its `#`, or empty
 */
export function placeFragment(sequences: readonly SequenceReading[], fragment: string): string {
  const ours = sequences.some(({ ids }) => ids.includes(fragment.slice(1)));
  const here = sequences.findLast(({ where }) => where !== "before");
  if (fragment && !ours && here?.where !== "within") return fragment;
  return here ? `#${here.ids[here.index]}` : "";
}

/**
 * Brings the address and every `<a data-keep-place>` to the reader's place. The entry in the history
 * is replaced, never added to; the search part stays, and the links inherit it where they have no
 * parameter of that name themselves. A link that names a chapter leads to the page of the whole
 * edition, where ids begin with the chapter's.
 */
export function keepPlace(sequences: readonly SequenceReading[]): void {
  // Until everything has loaded the browser may still be on its way to the fragment.
  if (document.readyState !== "complete") return;
  const fragment = placeFragment(sequences, location.hash);
  if (fragment !== location.hash) {
    try {
      history.replaceState(history.state, "", location.pathname + location.search + fragment);
    } catch {
      // Safari refuses after 100 calls in half a minute. The next rest of the scroll tries again.
    }
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keep-place]")) {
    const url = new URL(link.href);
    for (const [name, value] of new URLSearchParams(location.search)) {
      if (!url.searchParams.has(name)) url.searchParams.set(name, value);
    }
    const { keepPlace: chapter } = link.dataset;
    url.hash = chapter ? [chapter, inText(fragment)].filter(Boolean).join("-") : fragment;
    link.href = url.href;
  }
}

/** The id that a fragment names, if it is one of the chapter's own text. */
function inText(fragment: string): string | undefined {
  const id = fragment.slice(1);
  return document.getElementById(id)?.closest(".chapter-body") ? id : undefined;
}
