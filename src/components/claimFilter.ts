/** Which claims the list of all claims shows; an empty choice shows all. */
export interface ClaimFilter {
  verdict: string;
  kind: string;
  chapter: string;
}

const parts = ["verdict", "kind", "chapter"] as const;

/** What there is to choose from. */
export type Choices = Readonly<Record<keyof ClaimFilter, readonly string[]>>;

/** The filter that an address names, and the values in it that are no choice and are left out. */
export function readFilter(
  search: string,
  choices: Choices,
): { readonly filter: ClaimFilter; readonly unknown: readonly string[] } {
  const params = new URLSearchParams(search);
  const filter: ClaimFilter = { verdict: "", kind: "", chapter: "" };
  const unknown: string[] = [];
  for (const part of parts) {
    const value = params.get(part) ?? "";
    if (value === "" || choices[part].includes(value)) filter[part] = value;
    else unknown.push(value);
  }
  return { filter, unknown };
}

/** The query of an address that shows the same list: `?verdict=differs&kind=number`, or nothing. */
export function filterQuery(filter: ClaimFilter): string {
  const chosen = parts.filter((part) => filter[part] !== "");
  const query = new URLSearchParams(chosen.map((part) => [part, filter[part]]));
  return chosen.length ? `?${query}` : "";
}

/**
 * The same filter without script: a choice hides what it doesn't fit, groups that it empties, and
 * never the claim that the address points to.
 */
export function filterRules(choices: Choices): string {
  const ofClaims = (["verdict", "kind"] as const).flatMap((part) =>
    choices[part].flatMap((value) => {
      const fits = `[data-${part}="${value}"]`;
      const chosen = `.claims:has(#${part}-${value}:checked)`;
      return [
        `${chosen} .check:not(${fits},:target)`,
        `${chosen} .claim-group:not(:has(${fits},:target))`,
      ];
    }),
  );
  const ofChapters = choices.chapter.flatMap((value) => {
    const others = `.claims:has(#chapter>[value="${value}"]:checked) .claim-group:not([data-chapter="${value}"])`;
    return [`${others}:not(:has(:target))`, `${others} .check:not(:target)`];
  });
  return `${[...ofClaims, ...ofChapters].join(",")}{display:none}`;
}
