/** `a`, `a and b`, `a, b and c`. */
export function listEnglish(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Title and further values as one alternative text. */
export function sentences(parts: readonly string[], locale: "zh" | "en"): string {
  const full = parts.filter(Boolean);
  return locale === "zh"
    ? full.map((part) => (/[。？！]$/.test(part) ? part : `${part}。`)).join("")
    : full.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(" ");
}
