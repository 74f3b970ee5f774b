/** Markup in one piece, for runs of text and links that no space may break up (Chinese has none). */

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** A link with a text; attributes that are undefined are left out. */
export function link(
  href: string,
  text: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  const all = Object.entries({ ...attributes, href }).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escaped(value)}"`],
  );
  return `<a${all.join("")}>${escaped(text)}</a>`;
}
