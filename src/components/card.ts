/**
 * Opens the card of a claim, citation, note or term where the reader is. The card's content is the
 * row of that id, listed at the end of the chapter; without script the words are a link.
 */
export function connectCards(card: HTMLElement): void {
  let opener: HTMLAnchorElement | undefined;

  const place = (anchor: HTMLElement) => {
    if (matchMedia("(max-width: 40em)").matches) {
      card.style.removeProperty("top");
      card.style.removeProperty("left");
      return;
    }
    // Words may run over two lines: the card belongs to the first.
    const box = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = card;
    const gap = 8;
    const below = box.bottom + gap;
    const top =
      below + height > innerHeight - gap && box.top - gap > height ? box.top - gap - height : below;
    const left = Math.min(
      Math.max(gap, box.left),
      document.documentElement.clientWidth - width - gap,
    );
    card.style.top = `${Math.max(gap, Math.min(top, innerHeight - height - gap))}px`;
    card.style.left = `${left}px`;
  };

  const open = (anchor: HTMLAnchorElement) => {
    const row = document.getElementById(anchor.dataset.row ?? "");
    const list = row?.closest("section");
    if (!row || !list) return false;
    const content = document.createElement("div");
    content.className = row.className;
    // In the card the reader is at the place that these lead back to.
    for (const child of row.children) {
      if (!child.matches(".uses")) content.append(child.cloneNode(true));
    }
    card.setAttribute("aria-labelledby", list.getAttribute("aria-labelledby") ?? "");
    const foot = document.createElement("p");
    foot.className = "claim-card-foot";
    const more = document.createElement("a");
    more.href = anchor.href;
    more.textContent = list.dataset.more ?? "";
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = card.dataset.close ?? "";
    close.addEventListener("click", () => card.hidePopover());
    foot.append(more, close);
    card.replaceChildren(content, foot);
    opener?.setAttribute("aria-expanded", "false");
    opener = anchor;
    card.showPopover();
    place(anchor);
    anchor.setAttribute("aria-expanded", "true");
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
    return true;
  };

  for (const anchor of document.querySelectorAll("a[data-row]")) {
    anchor.setAttribute("role", "button");
    anchor.setAttribute("aria-haspopup", "dialog");
    anchor.setAttribute("aria-expanded", "false");
  }

  document.addEventListener("click", (event) => {
    const anchor = (event.target as Element).closest?.<HTMLAnchorElement>("a[data-row]");
    if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (open(anchor)) event.preventDefault();
  });

  // Links that act as buttons answer to the space bar too.
  document.addEventListener("keydown", (event) => {
    const anchor = (event.target as Element).closest?.<HTMLAnchorElement>("a[data-row]");
    if (anchor && event.key === " " && open(anchor)) event.preventDefault();
  });

  card.addEventListener("toggle", (event) => {
    if ((event as ToggleEvent).newState !== "closed") return;
    opener?.setAttribute("aria-expanded", "false");
    // Give the focus back unless the reader has put it elsewhere.
    if (card.contains(document.activeElement) || document.activeElement === document.body) {
      opener?.focus({ preventScroll: true });
    }
  });

  // A fixed card would part from its words.
  addEventListener("scroll", () => card.matches(":popover-open") && opener && place(opener), {
    passive: true,
  });
}
