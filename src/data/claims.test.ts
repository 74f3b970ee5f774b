import { describe, expect, test } from "vitest";
import { formatNumber, formatQuantity } from "../i18n/format.ts";
import { locales } from "../i18n/locale.ts";
import { loadClaims, readClaims, readSources, type ClaimFiles } from "./claims.ts";
import { fieldsByResource } from "./datapackage.ts";
import { readProjectFile } from "./files.ts";
import { lookUp, type Pointer } from "./lookup.ts";
import { participation } from "./mrio.ts";

const claims = loadClaims();
const all = [...claims.values()];

const good: ClaimFiles = {
  claims: [
    "id,section,subject,label_zh,label_en,value,unit,date,economy,paper_source,kind",
    "fig4-mexico,fig-4,trade,墨西哥,Mexico,58.77,percent of imports from China,2018-Q4,Mexico,fig-4,number",
    "",
  ].join("\n"),
  checks: [
    "claim_id,verdict,paper_value,checked_value,checked_unit,evidence,sources,resource,where,column,reason,note_zh,note_en",
    "fig4-mexico,differs,58.77,,percent of imports from China,data,census,us-imports-ratio-to-china-quarterly,quarter=2018Q4;partner=Mexico,ratio_general_customs_pct,,,",
    "",
  ].join("\n"),
  sources: "id,label_zh,label_en,url,read_as\ncensus,普查局,Census,https://www.census.gov/,data\n",
};

/** The good files with one replacement in one of them. */
function broken(file: keyof ClaimFiles, from: string, to: string): ClaimFiles {
  expect(good[file]).toContain(from);
  return { ...good, [file]: good[file].replace(from, to) };
}

test("a claim carries the paper's value and the value that the data give", () => {
  expect(readClaims(good).get("fig4-mexico")).toMatchObject({
    value: 58.77,
    digits: 2,
    check: { verdict: "differs", value: 61.03, evidence: "data", sources: [{ id: "census" }] },
  });
});

describe("a faulty claim, check or source fails at its row", () => {
  test.each<[string, ClaimFiles, string]>([
    [
      "a claim without a check",
      broken("checks", "fig4-mexico,", "fig4-canada,"),
      'data/paper/claims.csv:2: column "id": found "fig4-mexico" without a check, expected one row for it in data/paper/checks.csv',
    ],
    [
      "a check without a claim",
      { ...good, checks: `${good.checks}fig4-canada,not-checked,,,,none,,,,,,,\n` },
      'data/paper/checks.csv:3: column "claim_id": found "fig4-canada", expected an id of data/paper/claims.csv',
    ],
    [
      "a verdict that the data contradict",
      broken("checks", "differs", "close"),
      'data/paper/checks.csv:2: column "verdict": found "close", expected "differs" for 61.03, or a reason',
    ],
    [
      "a typed value where the data give one",
      broken("checks", "58.77,,", "58.77,61.03,"),
      'data/paper/checks.csv:2: column "checked_value": found "61.03", expected nothing: the data give this value',
    ],
    [
      "a paper value that the claim doesn't have",
      broken("checks", "58.77", "58.7"),
      'data/paper/checks.csv:2: column "paper_value": found "58.7", expected "58.77", as in data/paper/claims.csv',
    ],
    [
      "an unknown source",
      broken("checks", "data,census", "data,wind"),
      'data/paper/checks.csv:2: column "sources": found "wind", expected an id of data/paper/sources.csv',
    ],
    [
      "a check resting on nothing",
      broken("checks", "data,census", "none,"),
      'data/paper/checks.csv:2: column "evidence": found "none", expected what "differs" rests on',
    ],
    [
      "evidence from memory",
      broken("checks", "data,census", "memory,census"),
      'data/paper/checks.csv:2: column "evidence": found "memory", expected one of data, primary, secondary, repository, arithmetic, none',
    ],
    [
      "evidence for what was not checked",
      broken("checks", "differs", "not-checked"),
      'data/paper/checks.csv:2: column "evidence": found "data", expected "none", because nothing was checked',
    ],
    [
      "a unit that nobody defined",
      broken("claims", "percent of imports from China", "per cent"),
      'data/paper/claims.csv:2: column "unit": found "per cent", expected a unit of src/i18n/units.ts',
    ],
    [
      "values that don't compare, without a reason",
      broken("claims", ",percent of imports from China,", ",percent,"),
      'data/paper/checks.csv:2: column "reason": found nothing, expected why this verdict, since the two values don\'t compare',
    ],
    [
      "an address that is none",
      broken("sources", "https://www.census.gov/", "census.gov"),
      'data/paper/sources.csv:2: column "url": found "census.gov", expected nothing, or an address that begins with http:// or https://, without spaces',
    ],
  ])("%s", (_, files, message) => {
    expect(() => readClaims(files)).toThrow(expect.objectContaining({ message }));
  });
});

test("all 337 claims of the paper are here, each with one check", () => {
  expect(claims.size).toBe(337);
});

test("no two sources are the same page, and each is used", () => {
  const sources = [...readSources(readProjectFile("data/paper/sources.csv")).values()];
  const used = new Set(all.flatMap((claim) => claim.check.sources.map((source) => source.id)));
  expect(sources.filter((source) => !used.has(source.id))).toEqual([]);
  expect(new Set(sources.map((source) => source.label.en)).size).toBe(sources.length);
});

test("what was not checked prints no value and no source", () => {
  for (const { check } of all.filter((claim) => claim.check.verdict === "not-checked")) {
    expect(check).toMatchObject({ value: null, evidence: "none", sources: [] });
  }
});

test("evidence from the data rests on a data set", () => {
  for (const { id, check } of all.filter((claim) => claim.check.evidence === "data")) {
    expect(
      check.sources.some((source) => source.readAs === "data"),
      id,
    ).toBe(true);
  }
});

test("a check that differs says what it found", () => {
  for (const { id, check } of all.filter((claim) => claim.check.verdict === "differs")) {
    expect(check.note ?? check.value, id).not.toBeNull();
  }
});

test("Chinese texts have no spaces beside Han and no half-width punctuation after it", () => {
  for (const { id, label, check } of all) {
    for (const text of [label.zh, check.note?.zh ?? ""]) {
      expect(text, id).not.toMatch(
        /\p{Script=Han} |(?<![\p{P}]) \p{Script=Han}|\p{Script=Han}[,;:?!]/u,
      );
    }
  }
});

test("every value of a claim or a check prints in both languages", () => {
  for (const claim of all) {
    for (const { value, unit, digits } of [claim, claim.check]) {
      if (value === null) continue;
      for (const locale of locales) {
        expect(formatQuantity(value, unit, locale, { digits }), claim.id).not.toMatch(
          /NaN|undefined|null/,
        );
      }
    }
  }
});

test("counts in the notes on factor intensity follow from the series", () => {
  const value = (iso3: string, group: string, year: number) =>
    participation
      .load()
      .rows.find(
        (row) =>
          row.iso3 === iso3 && row.group === group && row.year === year && row.vintage !== "B",
      )?.fwd_gvc ?? Number.NaN;
  const highest = (iso3: string, group: string, from: number, to: number) => {
    const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return years.filter((year) =>
      ["CHN", "USA", "IND"].every((other) => value(iso3, group, year) >= value(other, group, year)),
    ).length;
  };
  expect(highest("USA", "K", 2007, 2021)).toBe(9);
  expect(highest("CHN", "L", 2007, 2017)).toBe(6);
  expect(highest("USA", "L", 2017, 2019)).toBe(3);
  expect(claims.get("us-capital-intensive-high")?.check.note?.en).toContain("9 of the 15");
  expect(claims.get("labour-lead-2007-2017")?.check.note?.en).toContain("6 of the 11");
});

test("numbers in the notes are those of the data", () => {
  const quoted: [string, Pointer][] = [
    ["us-import-growth-gap-2018", growth("China")],
    ["us-import-growth-gap-2018", growth("Mexico")],
    ["us-import-growth-gap-2018", growth("India")],
    ["us-import-growth-gap-2018", growth("Vietnam")],
    ["fig4-mexico-2023q3", estimate("Mexico")],
    ["fig4-india-2023q3", estimate("India")],
    ["fig4-vietnam-2023q3", estimate("Vietnam")],
    ["forward-drop-694", change("forward", 2008, 2021)],
    ["forward-drop-694", change("forward", 2011, 2021)],
    ["hitech-peak-1449", atp("share_low_pct")],
    ["hitech-peak-1449", atp("share_high_pct")],
  ];
  for (const [id, pointer] of quoted) {
    const { value, digits } = lookUp(pointer, unitOf(pointer), {
      file: id,
      line: 0,
      unitColumn: "",
    });
    const note = claims.get(id)?.check.note;
    const number = formatNumber(Math.abs(value), "en", { digits });
    expect(note?.zh, id).toContain(number);
    expect(note?.en, id).toContain(number);
  }
});

test("participation in the notes is that of the series", () => {
  const quoted: [string, "M" | "K" | "T", string, "fwd_gvc" | "bwd_gvc", number[]][] = [
    ["backward-falls", "M", "CHN", "bwd_gvc", [2007, 2016, 2021]],
    ["india-capital-rising", "K", "IND", "fwd_gvc", [2007, 2021]],
    ["china-tech-falling", "T", "CHN", "fwd_gvc", [2007, 2018, 2021]],
  ];
  for (const [id, group, iso3, column, years] of quoted) {
    for (const year of years) {
      const row = participation
        .load()
        .rows.find(
          (each) =>
            each.group === group &&
            each.iso3 === iso3 &&
            each.year === year &&
            each.vintage !== "B",
        );
      expect(claims.get(id)?.check.note?.en).toContain(row?.[column].toFixed(3));
    }
  }
});

function unitOf({ resource, column }: Pointer): string {
  return fieldsByResource().get(resource)?.get(column)?.unit ?? "";
}

function growth(partner: string): Pointer {
  const where = `partner=${partner};from_year=2018;to_year=2023`;
  return { resource: "us-import-growth", where, column: "change_pct" };
}

function estimate(partner: string): Pointer {
  const where = `quarter=2023Q3;partner=${partner}`;
  return { resource: "us-import-ratio-cif-estimate", where, column: "ratio_cif_estimate_pct" };
}

function change(direction: string, from: number, to: number): Pointer {
  const where = `direction=${direction};from_year=${from};to_year=${to}`;
  return { resource: "participation-change", where, column: "change_pct" };
}

function atp(column: string): Pointer {
  return { resource: "us-atp-exports-to-china-estimate-monthly", where: "date=2018-09", column };
}
