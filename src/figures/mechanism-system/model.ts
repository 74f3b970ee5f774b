import type { Both } from "../../i18n/locale.ts";

/** One of the two systems the authors propose: what it consists of, and the measures that build it. */

/** A risk of part 3 that a measure answers. */
export interface Answer {
  readonly risk: string;
  readonly label: Both<string>;
  /** Section of the paper, which the chapter bears too. */
  readonly section: string;
  /** Whether the paper's text makes the link; if not, it is our reading. */
  readonly stated: boolean;
}

export type Measured = `m${number}`;

export interface SystemView {
  /** Its components; the measures up to one, which is opened; or everything. */
  readonly show: "components" | Measured | "whole";
  /** Measures that stand out by the risk they answer; `all` for none. */
  readonly risk: string;
}

/** A day of a body or agreement, with what happened then. */
export interface Day {
  /** ISO 8601. */
  readonly date: string;
  /** As the table of policies names it. */
  readonly kind: string;
}

export interface Leaf {
  readonly id: string;
  readonly label: Both<string>;
  readonly gloss: Both<string>;
  readonly day: Day | null;
  /** How China stands to it, where the table of memberships has it. */
  readonly china: (Day & { readonly status: string }) | null;
}

export interface Component {
  readonly id: string;
  readonly label: Both<string>;
  readonly gloss: Both<string>;
  readonly parts: readonly Leaf[];
}

export interface Measure {
  readonly id: Measured;
  readonly label: Both<string>;
  readonly gloss: Both<string>;
  readonly leaves: readonly Leaf[];
  readonly answers: readonly Answer[];
}

export interface SystemData {
  readonly id: string;
  readonly label: Both<string>;
  readonly gloss: Both<string>;
  /** What the paper counts: `Six components`, `Three measures`. */
  readonly groups: { readonly components: Both<string>; readonly measures: Both<string> };
  readonly components: readonly Component[];
  readonly measures: readonly Measure[];
}

/** Where the opened measure stands among the measures; -1 when none is opened. */
export function opened({ show }: SystemView, { measures }: SystemData): number {
  return measures.findIndex(({ id }) => id === show);
}

export function answering({ measures }: SystemData, risk: string): readonly Measure[] {
  return measures.filter(({ answers }) => answers.some((answer) => answer.risk === risk));
}

/** The risks that some measure answers, each once. */
export function risksOf({ measures }: SystemData): readonly Answer[] {
  const answers = measures.flatMap((measure) => measure.answers);
  return answers.filter(
    ({ risk }, index) => answers.findIndex((answer) => answer.risk === risk) === index,
  );
}

/** Whether any of these links to a risk is our reading. */
export function implied(measures: readonly Measure[]): boolean {
  return measures.some(({ answers }) => answers.some(({ stated }) => !stated));
}
