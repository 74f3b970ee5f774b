/** The explorer, with Plot in its train, comes only when a reader opens it. */
export function connectExplorers(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details.explore")) {
    details.addEventListener("toggle", () => void import("../figures/explorer.ts"), { once: true });
    // An address that spells out a view was made in the explorer: open it there.
    const params = new URLSearchParams(location.search);
    if (params.get("figure") === details.dataset.figure) details.open = true;
  }
}
