import type { Both } from "../../i18n/locale.ts";

/** The four benchmarks of the EU Critical Raw Materials Act, and what they apply to. */

export const forms = ["dependence", "four", "scope"] as const;
export type Form = (typeof forms)[number];

export interface MaterialView {
  readonly form: Form;
}

export interface Benchmark {
  readonly id: string;
  readonly label: Both<string>;
  readonly limit: "at-least" | "at-most";
  /** Percent of the EU's annual consumption. */
  readonly value: number;
  readonly year: number;
  readonly evidence: string;
}

export interface MaterialData {
  readonly benchmarks: readonly Benchmark[];
  /** How many materials the two lists hold; the strategic ones are on both. */
  readonly lists: { readonly strategic: number; readonly critical: number };
  readonly listEvidence: { readonly strategic: string; readonly critical: string };
  /** Days on which the act was adopted by the Council and entered into force. */
  readonly adopted: string;
  readonly inForce: string;
  /** The limit as the paper gives it, percent. */
  readonly paper: number;
}

/** The ceiling on what comes from one country. */
export function ceiling(data: MaterialData): Benchmark {
  const found = data.benchmarks.find(({ limit }) => limit === "at-most");
  if (!found) throw new RangeError("material-dependence: no ceiling in the table");
  return found;
}

/** The floors for what is done within the EU, lowest first as they stand in the act. */
export const floors = (data: MaterialData): Benchmark[] =>
  data.benchmarks.filter(({ limit }) => limit === "at-least");

/** Years since the start of 2024, as a fraction, for the axis; no clock is asked. */
export function yearsSince2024(date: string): number {
  const [year = 2024, month = 1, day = 1] = date.split("-").map(Number);
  return (Date.UTC(year, month - 1, day) - Date.UTC(2024, 0, 1)) / 86_400_000 / 365.25;
}
