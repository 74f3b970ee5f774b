import type { Both } from "../../i18n/locale.ts";

/** Industrial software: how much is imported, by type; China's share of the world; one maker's share at home. */

export const typeIds = ["research", "maintenance", "production", "management"] as const;
export type TypeId = (typeof typeIds)[number];

export const shows = ["types", "world", "control"] as const;
export const focuses = ["all", ...typeIds] as const;

export interface SoftwareView {
  readonly show: (typeof shows)[number];
  /** The type that stands out; used when `show` is types. */
  readonly focus: (typeof focuses)[number];
}

export interface SoftwareRow {
  readonly id: string;
  readonly name: Both<string>;
  readonly percent: number;
  /** A year, years, `about 2020`, or nothing where none is known. */
  readonly year: string;
  readonly evidence: string;
  /** Whether the number is the paper's. */
  readonly stated: boolean;
}

export interface SoftwareData {
  readonly types: readonly (SoftwareRow & { readonly id: TypeId })[];
  readonly world: readonly SoftwareRow[];
  readonly growth: readonly SoftwareRow[];
  readonly control: readonly SoftwareRow[];
}

export function typeOf(data: SoftwareData, id: TypeId): SoftwareRow {
  const found = data.types.find((each) => each.id === id);
  if (!found) throw new RangeError(`software-imports: no row "${id}"`);
  return found;
}
