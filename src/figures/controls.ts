import type { Locale } from "../i18n/locale.ts";
import type { Control } from "./contract.ts";

/** Controls that several figures offer in the same words. */

/** Linear or logarithmic scale. */
export function scaleControl<View>(
  chosen: "linear" | "log",
  locale: Locale,
  choose: (scale: "linear" | "log") => View,
): Control<View> {
  const words = {
    zh: { label: "刻度", linear: "普通", log: "对数" },
    en: { label: "Scale", linear: "Linear", log: "Log" },
  }[locale];
  return {
    kind: "one",
    id: "scale",
    label: words.label,
    choices: [
      { value: "linear", label: words.linear },
      { value: "log", label: words.log },
    ],
    chosen,
    choose: (value) => choose(value === "log" ? "log" : "linear"),
  };
}

/** Share of a total, or US dollars. */
export function shareControl<View>(
  chosen: "percent" | "dollars",
  locale: Locale,
  choose: (unit: "percent" | "dollars") => View,
): Control<View> {
  const words = {
    zh: { label: "单位", percent: "份额", dollars: "美元" },
    en: { label: "Unit", percent: "Share", dollars: "US dollars" },
  }[locale];
  return {
    kind: "one",
    id: "unit",
    label: words.label,
    choices: [
      { value: "percent", label: words.percent },
      { value: "dollars", label: words.dollars },
    ],
    chosen,
    choose: (value) => choose(value === "dollars" ? "dollars" : "percent"),
  };
}
