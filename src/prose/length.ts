import type { Locale } from "../i18n/locale.ts";
import type { Outline, ProseRun } from "./outline.ts";

/** Han characters (zh) or words (en) in some runs of prose. */
export function proseLength(runs: readonly ProseRun[], locale: Locale): number {
  const text = runs.map((run) => run.text).join(" ");
  const unit = locale === "zh" ? /\p{Script=Han}/gu : /[\p{Letter}\p{Number}’'-]+/gu;
  return text.match(unit)?.length ?? 0;
}

/** Characters or words a reader takes in per minute, on the slow side because figures are read too. */
const perMinute = { zh: 380, en: 220 } as const;

/** Minutes to read a chapter's prose and steps, at least one. */
export function readingMinutes(contents: Outline, locale: Locale): number {
  const runs = contents.prose.filter((run) => run.place !== "note");
  return Math.max(1, Math.round(proseLength(runs, locale) / perMinute[locale]));
}
