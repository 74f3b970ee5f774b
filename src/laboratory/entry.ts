/**
 * Waits in the page for the first sign that a reader wants to compute; engine, Plot and data come
 * only then.
 */
import { foldPicture, foldTable } from "./fold.ts";

const cells = document.querySelectorAll<HTMLElement>(".cell");

/** Controls changed, and a file brought, before the notebook was there. */
const touched = new Set<Element>();

type Opened = ReturnType<typeof import("./notebook.ts").openNotebook>;
let opened: Promise<Opened> | undefined;
const open = () =>
  (opened ??= import("./notebook.ts").then(({ openNotebook }) => openNotebook(touched)));

const inBench = (event: Event) => (event.target as Element).closest?.(".bench");

for (const cell of cells) {
  cell.querySelectorAll<HTMLElement>(".picture").forEach(foldPicture);
  cell.querySelectorAll<HTMLDetailsElement>("details.lab-numbers").forEach(foldTable);
  for (const sign of ["pointerover", "pointerdown", "focusin"]) {
    cell.addEventListener(sign, (event) => inBench(event) && void open());
  }
  for (const sign of ["input", "change"]) {
    cell.addEventListener(sign, (event) => {
      if (!inBench(event)) return;
      touched.add(event.target as Element);
      void open();
    });
  }
  // A browser that is not told otherwise opens a dropped file in place of the page.
  cell.addEventListener("dragover", (event) => event.preventDefault());
  cell.addEventListener("drop", (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void open().then((notebook) => notebook.readFile(file));
  });
}

// An address with choices in it was handed on to show them.
const params = new URLSearchParams(location.search);
if (params.size > 0 && !params.has("figure")) void open();

// The other language opens at the same cell, with the same choices; the page of the whole edition,
// where nothing can be chosen and ids begin with the chapter's, at the same cell.
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keep-place]")) {
  link.addEventListener("click", () => {
    const address = new URL(link.href);
    const { keepPlace: chapter } = link.dataset;
    if (!chapter) address.search = location.search;
    const here = [...cells].findLast((cell) => {
      const { top, bottom } = cell.getBoundingClientRect();
      return top < innerHeight / 2 && bottom > 0;
    });
    if (!chapter) address.hash = here?.id ?? location.hash;
    else address.hash = here ? `${chapter}-${here.id}` : chapter;
    link.href = address.href;
  });
}
