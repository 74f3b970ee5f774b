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

/** Markup whose ids, and all that points to them, stand under a prefix: several texts on one page. */
export function withIdPrefix(html: string, prefix: string): string {
  return html
    .replace(
      /(\s(?:id|for|aria-(?:labelledby|describedby|controls))=")([^"]+)"/g,
      (_, start: string, ids: string) => `${start}${ids.replace(/\S+/g, `${prefix}$&`)}"`,
    )
    .replace(/(\shref=")#([^"]+)"/g, `$1#${prefix}$2"`);
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
