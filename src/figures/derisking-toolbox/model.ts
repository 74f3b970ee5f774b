import type { Both } from "../../i18n/locale.ts";

/** De-risking as a tree: the pillars of the speech, the authors' lines of action, the instruments. */

export const lines = ["line-capacity", "line-alliances", "line-control"] as const;
export type Line = (typeof lines)[number];

/** What our check found of an instrument: as stated, something else, or nothing. */
export const findings = ["yes", "otherwise", "no"] as const;
export type Found = (typeof findings)[number];

export interface ToolboxView {
  /** How far the tree has grown, or the one line that is opened. */
  readonly show: "pillars" | "lines" | Line | "whole";
  /** Instruments that stand out by what was found of them. */
  readonly found: Found | "all";
}

export interface Pillar {
  readonly id: string;
  readonly label: Both<string>;
  readonly detail: Both<string>;
  /** The line that carries it out, in our reading. */
  readonly carriedBy: Line;
}

export interface Tool {
  readonly id: string;
  readonly line: Line;
  readonly label: Both<string>;
  readonly detail: Both<string>;
  /** ISO 8601; null where none is known or the instrument has many. */
  readonly date: string | null;
  /** Which of its dates it is, as the table of policies names it. */
  readonly dateKind: string | null;
  readonly found: Found;
}

export interface ToolboxData {
  readonly pillars: readonly Pillar[];
  readonly lines: readonly { readonly id: Line; readonly label: Both<string> }[];
  readonly tools: readonly Tool[];
  /** Day of the speech. */
  readonly speech: string;
  /** Areas in which the speech wants cooperation to go on, as the paper counts them. */
  readonly cooperation: number;
}

export function toolsOf(data: ToolboxData, line: Line): readonly Tool[] {
  return data.tools.filter((tool) => tool.line === line);
}

export function pillarsOf(data: ToolboxData, line: Line): readonly Pillar[] {
  return data.pillars.filter(({ carriedBy }) => carriedBy === line);
}

export function count(tools: readonly Tool[], found: Found): number {
  return tools.filter((tool) => tool.found === found).length;
}

export function openLine({ show }: ToolboxView): Line | null {
  return lines.find((line) => line === show) ?? null;
}
