import type { CoalitionRow } from "../../data/policy.ts";
import type { Both } from "../../i18n/locale.ts";

/** Names that fit a label, where the table's are long or differ from the rest of the site. */
const shorter: Readonly<Record<string, Both<string>>> = {
  BRN: { zh: "文莱", en: "Brunei" },
  DOM: { zh: "多米尼加", en: "Dominican Rep." },
  LAO: { zh: "老挝", en: "Laos" },
  VNM: { zh: "越南", en: "Vietnam" },
};

/** The name of the economy of a row. */
export function nameOf({ iso3, economy_zh, economy_en }: CoalitionRow): Both<string> {
  return shorter[iso3] ?? { zh: economy_zh, en: economy_en };
}

/** The two economies that these figures set apart by their hue; all others are in ink. */
const hues: Readonly<Record<string, { readonly hue: string; readonly text: string }>> = {
  CHN: { hue: "var(--chn)", text: "var(--chn-text)" },
  USA: { hue: "var(--usa)", text: "var(--usa-text)" },
};

export const markHue = (iso3: string, other = "var(--ink)"): string => hues[iso3]?.hue ?? other;
export const textHue = (iso3: string, other = "var(--ink)"): string => hues[iso3]?.text ?? other;
