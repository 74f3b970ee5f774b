import type { Locale } from "../i18n/locale.ts";

/** A number that stands for a fact but is typed instead of taken from a row. */
export interface OrphanNumber {
  found: string;
  /** Index in the text given. */
  at: number;
}

/** Names that contain a digit and state no quantity. */
const names =
  /(?:图|表|Figure |Table |Section |第)\d+|\bG(?:7|20)\b|\b[4-6]G\b|COVID-19|\b(?:Industry|Industrie) 4\.0|工业4\.0|\bHS\d?\b|\(EU\) \d{4}\/\d+/g;

const hanNumeral = "[〇零一二三四五六七八九十百千两]";

/**
 * Chinese numerals count as facts before a unit of time, money, share or multiple.
 * Small plain counts (三国, 五个门类, 第一) carry no such unit and pass.
 */
const hanFacts = new RegExp(
  [
    `百分之${hanNumeral}+`,
    `${hanNumeral}+分之${hanNumeral}+`,
    `${hanNumeral}+多?个?(?:百分点|季度|美元|亿|万|倍)`,
    `${hanNumeral}{2,}年`,
    `${hanNumeral}+成(?![为了本品员就立果功分不])`,
  ].join("|"),
  "g",
);

/** 一季度, 一年, 一倍 and the like used as plain words, and ordinals. */
const hanPlain = /^(?:一个?季度|一年)$/;

const englishUnit =
  "(?:percent|per cent|percentage points?|points?|times|fold|billion|million|trillion|years|months|dollars)";

const englishFacts = new RegExp(
  [
    `\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -]${englishUnit}\\b`,
    "\\b(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\\b",
    "\\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?\\b",
    "\\b(?:hundreds?|thousands?|millions?|billions?|trillions?)\\b",
    "\\b(?:a|one|two|three)[ -](?:thirds?|quarters? of|fifths?|sixths?|tenths?)\\b",
  ].join("|"),
  "gi",
);

/**
 * Finds orphan numbers in a run of prose.
 * Digits of any script are always facts unless they belong to a listed name;
 * number words are facts only with a unit (zh) or beyond plain counting (en).
 */
export function orphanNumbers(text: string, locale: Locale): OrphanNumber[] {
  const covered = text.replace(names, (name) => "\u0000".repeat(name.length));
  const found: OrphanNumber[] = [];
  for (const match of covered.matchAll(/[\d０-９]+(?:[.,．，–—-][\d０-９]+)*\s?[%％‰]?/g)) {
    found.push({ found: match[0].trim(), at: match.index });
  }
  for (const match of covered.matchAll(locale === "zh" ? hanFacts : englishFacts)) {
    const before = covered[match.index - 1];
    if (before === "第" || hanPlain.test(match[0])) continue;
    found.push({ found: match[0], at: match.index });
  }
  return found.sort((a, b) => a.at - b.at);
}
