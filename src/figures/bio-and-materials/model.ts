import type { Both } from "../../i18n/locale.ts";

/** Biomanufacturing: weight, inputs and standing; new materials: output, and which lead or are missing. */

export const shows = ["value-added", "inputs", "standing", "output", "materials"] as const;
export type Show = (typeof shows)[number];

export const listIds = ["world-first", "imported", "precision", "controlled"] as const;
export type ListId = (typeof listIds)[number];

export const focuses = ["all", "lead", "missing"] as const;

export interface BioView {
  readonly show: Show;
  /** The side of the lists that stands out; used when `show` is materials. */
  readonly focus: (typeof focuses)[number];
}

interface Item {
  readonly id: string;
  readonly name: Both<string>;
  readonly evidence: string;
}

export interface BioData {
  /** Core value added as a percentage of all industrial value added. */
  readonly shares: readonly (Item & { readonly iso3: string; readonly percent: number })[];
  /** The same percentage as an aim of China's, on another page. */
  readonly aim: Item & { readonly percent: number; readonly year: number };
  /** Dependence on imports, percent; the paper says over this. */
  readonly inputs: Item & { readonly percent: number };
  readonly standing: readonly (Item & { readonly count: number; readonly outOf: number })[];
  readonly output: readonly (Item & {
    readonly year: number;
    readonly cnyTrillion: number;
    readonly forecast: boolean;
    readonly stated: boolean;
  })[];
  readonly materials: readonly (Item & { readonly list: ListId })[];
}

/** The output that the paper states. */
export function statedOutput(data: BioData): BioData["output"][number] {
  const found = data.output.find(({ stated }) => stated);
  if (!found) throw new RangeError("bio-and-materials: the paper’s output is not among the rows");
  return found;
}

export const isMissing = (list: ListId): boolean => list !== "world-first";
