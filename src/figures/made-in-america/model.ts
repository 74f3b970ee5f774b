/** How much of a product's parts, by cost, must be American for the US Government to buy it as American. */

export const stages = ["before", "proposal", "in-force", "planned"] as const;
export type Stage = (typeof stages)[number];

export interface ThresholdView {
  /** How far the story has gone. */
  readonly stage: Stage;
  /** Whether the two thresholds that the paper gives are marked. */
  readonly paper: "marked" | "unmarked";
}

export interface Step {
  readonly id: string;
  /** First day, ISO; empty where it is not known. */
  readonly from: string;
  /** First day on which it no longer applies; empty where none is set. */
  readonly until: string;
  /** Share of the cost of components, percent. */
  readonly percent: number;
  readonly status: "ended" | "in force" | "planned";
  readonly source: string;
}

export interface ThresholdData {
  readonly steps: readonly Step[];
  /** The order and the proposal, ISO days. */
  readonly order: string;
  readonly proposal: string;
  /** The two thresholds in the paper, percent. */
  readonly paper: readonly number[];
}

/** An ISO day as a year with a fraction. */
export function yearOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}

/** The steps that a stage shows. */
export function stepsOf(data: ThresholdData, stage: Stage): readonly Step[] {
  if (stage === "planned") return data.steps;
  if (stage === "in-force") return data.steps.filter(({ status }) => status !== "planned");
  return data.steps.filter(({ from }) => from < data.order);
}
