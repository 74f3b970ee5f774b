import { sentence } from "../gvc/messages.ts";
import type { Notice } from "../gvc/notices.ts";
import type { Locale } from "../i18n/locale.ts";
import { filled, labWords } from "./words.ts";

/** What the reader of tables did with a file, as sentences in the page's language. */
export interface ReportLine {
  readonly severity: Notice["severity"];
  readonly text: string;
}

interface Read {
  readonly regions: number;
  readonly sectors: number;
  readonly years: readonly (number | null)[];
}

/** Errors and warnings first, then what was merely done. Sentences that repeat are said once. */
export function reportLines(
  notices: readonly Notice[],
  locale: Locale,
  read?: Read,
): readonly ReportLine[] {
  const rank = { error: 0, warning: 1, remark: 2 };
  const lines: ReportLine[] = [...notices]
    .sort((a, b) => rank[a.severity] - rank[b.severity])
    .map((notice) => ({ severity: notice.severity, text: sentence(notice, locale) }));
  const size: ReportLine[] = [];
  if (read) {
    size.push({
      severity: "remark",
      text: filled(labWords.size[locale], { regions: read.regions, sectors: read.sectors }),
    });
    const last = read.years.at(-1);
    if (read.years.length > 1 && typeof last === "number") {
      size.push({
        severity: "remark",
        text: filled(labWords.lastYear[locale], { n: read.years.length, year: last }),
      });
    }
  }
  const seen = new Set<string>();
  return [...size, ...lines].filter(({ text }) => !seen.has(text) && seen.add(text));
}
