import type { Both } from "../i18n/locale.ts";

/** The economies that figures draw, their names and the hue each keeps across the whole site (`text`: its twin for small type). */
export const economies = {
  china: { name: { zh: "中国", en: "China" }, hue: "var(--chn)", text: "var(--chn-text)" },
  mexico: { name: { zh: "墨西哥", en: "Mexico" }, hue: "var(--mex)", text: "var(--mex-text)" },
  vietnam: { name: { zh: "越南", en: "Vietnam" }, hue: "var(--vnm)", text: "var(--vnm-text)" },
  india: { name: { zh: "印度", en: "India" }, hue: "var(--ind)", text: "var(--ind-text)" },
  usa: { name: { zh: "美国", en: "United States" }, hue: "var(--usa)", text: "var(--usa-text)" },
  eu: { name: { zh: "欧盟", en: "European Union" }, hue: "var(--deu)", text: "var(--deu-text)" },
  germany: { name: { zh: "德国", en: "Germany" }, hue: "var(--deu)", text: "var(--deu-text)" },
  japan: { name: { zh: "日本", en: "Japan" }, hue: "var(--jpn)", text: "var(--jpn-text)" },
  korea: { name: { zh: "韩国", en: "South Korea" }, hue: "var(--kor)", text: "var(--kor-text)" },
} as const satisfies Record<string, { name: Both<string>; hue: string; text: string }>;

export type Economy = keyof typeof economies;

/** Million dollars in the unit of a language's axes: 亿 and billion. */
export const moneyUnit: Both<number> = { zh: 100, en: 1000 };
