import type { Both } from "../../i18n/locale.ts";

/** Chips: patents, the risk index of the chain's stages, and the weak links. */

export const shows = ["patents", "links", "named", "risk", "mean"] as const;
export type Show = (typeof shows)[number];

export interface ChipView {
  readonly show: Show;
}

interface Named {
  readonly id: string;
  readonly name: Both<string>;
}

export interface ChipData {
  readonly patents: readonly (Named & { readonly iso3: string; readonly count: number })[];
  /** In the order of the chain. */
  readonly stages: readonly (Named & { readonly index: number })[];
  readonly overall: Named & { readonly index: number };
  /** Our plain mean of the stages. */
  readonly mean: Named & { readonly index: number };
  readonly links: readonly (Named & { readonly count: number })[];
  readonly named: readonly (Named & { readonly group: "circuits" | "materials" | "equipment" })[];
  /** The share, percent, that the weak subclasses stay under. */
  readonly line: number;
}
