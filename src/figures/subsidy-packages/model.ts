import type { Both } from "../../i18n/locale.ts";

/** Announced sums and what they are made of, each in the currency it was announced in. */

export const packageIds = [
  "us-iija",
  "us-ira",
  "us-chips-science",
  "eu-gdip",
  "eu-chips-act",
] as const;
export type PackageId = (typeof packageIds)[number];

export interface PackageView {
  readonly packages: readonly PackageId[];
  /** As announced, or taken apart. One package taken apart has a row for each part. */
  readonly split: "whole" | "parts";
}

/**
 * `new`: written into the law as new spending, or paid from a budget named. `other`: money that was
 * there before, or that others are to bring. `estimate`: what somebody expects it to come to.
 */
export type Kind = "new" | "other" | "estimate";

export interface Part {
  readonly id: string;
  readonly kind: Kind;
  /** Billions of the package's currency. */
  readonly amount: number;
  readonly source: string;
}

export interface Package {
  readonly id: PackageId;
  readonly currency: "USD" | "EUR";
  /** The sum in the paper, billions. */
  readonly stated: number;
  readonly parts: readonly Part[];
}

export interface PackageData {
  readonly packages: readonly Package[];
  /** Of the appropriation for chips, the part for factories, billions of dollars. */
  readonly factories: number;
  /** The funds of the Green Deal plan by another page, billions of euros. */
  readonly otherPage: number;
}

export function packageCalled(data: PackageData, id: PackageId): Package {
  const found = data.packages.find((each) => each.id === id);
  if (!found) throw new RangeError(`subsidy-packages: no package "${id}"`);
  return found;
}

export function partOf(pack: Package, kind: Kind): number {
  return pack.parts.reduce((sum, part) => (part.kind === kind ? sum + part.amount : sum), 0);
}

/** What the parts come to; differs from the stated sum where the paper rounds. */
export function wholeOf(pack: Package): number {
  return pack.parts.reduce((sum, part) => sum + part.amount, 0);
}

export const packageNames: Readonly<Record<PackageId, Both<string>>> = {
  "us-iija": { zh: "基础设施投资和就业法案", en: "Infrastructure act" },
  "us-ira": { zh: "通胀削减法案", en: "Inflation Reduction Act" },
  "us-chips-science": { zh: "芯片与科学法案", en: "CHIPS and Science Act" },
  "eu-gdip": { zh: "绿色协议产业计划", en: "Green Deal Industrial Plan" },
  "eu-chips-act": { zh: "欧洲芯片法案", en: "European Chips Act" },
};
