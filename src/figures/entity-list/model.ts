/** The US Entity List: who is on it, how many, and the rules that added to it. */

/** The paper's categories, largest first. */
export const categories = [
  "companies",
  "research",
  "state-organs",
  "individuals",
  "universities",
] as const;
export type Category = (typeof categories)[number];

export interface EntityListView {
  /** Composition by category, counts from three sources, or rules in time. */
  readonly show: "composition" | "stock" | "rules";
  /** Whether the months for which rules are missing are marked. */
  readonly coverage: "marked" | "unmarked";
  /** First and last year of the rules drawn. */
  readonly from: number;
  readonly to: number;
}

export interface Rule {
  /** Day of publication, ISO 8601. */
  readonly date: string;
  readonly document: string;
  /** Entries under China; null is unknown, never zero. */
  readonly china: number | null;
  /** Entries (else entities) added for all destinations together. */
  readonly all: number | null;
}

export interface Coverage {
  /** Months, `2022-01`. */
  readonly from: string;
  readonly to: string;
  readonly coverage: "complete" | "scraps" | "single" | "unassessed";
  readonly note: { readonly zh: string; readonly en: string };
}

export interface EntityListData {
  readonly composition: readonly { readonly category: Category; readonly value: number }[];
  /** Month the composition refers to. */
  readonly asOf: string;
  /** Counts of Chinese entities by the authority, as the press quotes them. */
  readonly quoted: readonly { readonly year: string; readonly value: number }[];
  /** Additions over a span of days; a flow. */
  readonly added: { readonly from: string; readonly to: string; readonly value: number };
  readonly rules: readonly Rule[];
  readonly coverage: readonly Coverage[];
}

/** The paper's categories added up: our arithmetic. */
export function total(data: EntityListData): number {
  return data.composition.reduce((sum, { value }) => sum + value, 0);
}

/** Years as a fraction, for the time axis: `2018-07-02` lies half-way through 2018. */
export function inYears(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year + (month - 1 + (day - 1) / 31) / 12;
}

/** Months of the axis that a stretch covers, as years; the last month is covered to its end. */
export function stretch({ from, to }: Pick<Coverage, "from" | "to">): readonly [number, number] {
  return [inYears(from), inYears(to) + 1 / 12];
}

export function rulesIn(data: EntityListData, view: EntityListView): readonly Rule[] {
  return data.rules.filter(({ date }) => {
    const year = Number(date.slice(0, 4));
    return year >= view.from && year <= view.to;
  });
}

/** Rules whose Chinese part is known. */
export function known(rules: readonly Rule[]): readonly (Rule & { readonly china: number })[] {
  return rules.flatMap((rule) => (rule.china === null ? [] : [{ ...rule, china: rule.china }]));
}

/** The known rule with most Chinese entries. */
export function largest(rules: readonly Rule[]): (Rule & { readonly china: number }) | null {
  return known(rules).reduce<(Rule & { readonly china: number }) | null>(
    (most, rule) => (most === null || rule.china > most.china ? rule : most),
    null,
  );
}

/** Months of a span of years, and how many of them the collection looks complete for. */
export function months(
  data: EntityListData,
  { from, to }: Pick<EntityListView, "from" | "to">,
): { readonly all: number; readonly complete: number } {
  const index = (month: string) => {
    const [year = 0, of = 1] = month.split("-").map(Number);
    return year * 12 + of - 1;
  };
  const [first, last] = [from * 12, to * 12 + 11];
  const complete = data.coverage
    .filter(({ coverage }) => coverage === "complete")
    .reduce((sum, each) => {
      const overlap = Math.min(last, index(each.to)) - Math.max(first, index(each.from)) + 1;
      return sum + Math.max(0, overlap);
    }, 0);
  return { all: last - first + 1, complete };
}
