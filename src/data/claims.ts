import { z } from "zod";
import type { Both } from "../i18n/locale.ts";
import { unitCalled } from "../i18n/units.ts";
import { oneOf, optionalHttpAddress, optionalText, slug, text } from "./cells.ts";
import { once, readProjectFile } from "./files.ts";
import { lookUp } from "./lookup.ts";
import { bothOrNeither, knownUnit } from "./readings.ts";
import { DataError, parseTable, type Table } from "./table.ts";
import { judge } from "./thresholds.ts";

export const verdicts = [
  "reproduced",
  "close",
  "differs",
  "not-reproducible",
  "not-checked",
] as const;
type Verdict = (typeof verdicts)[number];

export const claimKinds = ["number", "claim", "policy", "date", "membership"] as const;

const evidences = ["data", "primary", "secondary", "repository", "arithmetic", "none"] as const;
type Evidence = (typeof evidences)[number];

/** A page, data set or text that a check rests on; `readAs` says as what it was read. */
export interface Source {
  readonly id: string;
  readonly label: Both<string>;
  readonly url?: string;
  readonly readAs: "primary" | "secondary" | "repository" | "data" | "paper";
}

/** What we found when we held a claim against other sources. */
interface Check {
  readonly verdict: Verdict;
  /** The checked reading, where it is a number or a date. */
  readonly value: number | string | null;
  readonly unit: string;
  /** Decimals to print, for `formatQuantity`. */
  readonly digits: number | undefined;
  readonly evidence: Evidence;
  readonly sources: readonly Source[];
  readonly note: Both<string> | null;
}

/** Something the paper states, in our words, with the value it prints. */
export interface Claim {
  readonly id: string;
  readonly section: string;
  readonly subject: string;
  readonly label: Both<string>;
  readonly value: number | string | null;
  readonly unit: string;
  /** Decimals the paper prints, for `formatQuantity`. */
  readonly digits: number | undefined;
  readonly date: string;
  readonly economy: string;
  readonly paperSource: string;
  readonly kind: (typeof claimKinds)[number];
  readonly check: Check;
}

export const claimSchema = z.object({
  id: slug,
  section: text,
  subject: text,
  label_zh: text,
  label_en: text,
  value: optionalText,
  unit: optionalText,
  date: optionalText,
  economy: text,
  paper_source: text,
  kind: oneOf(claimKinds),
});

export const checkSchema = z.object({
  claim_id: slug,
  verdict: oneOf(verdicts),
  paper_value: optionalText,
  checked_value: optionalText,
  checked_unit: optionalText,
  evidence: oneOf(evidences),
  sources: optionalText,
  resource: optionalText,
  where: optionalText,
  column: optionalText,
  reason: optionalText,
  note_zh: optionalText,
  note_en: optionalText,
});

export const sourceSchema = z.object({
  id: slug,
  label_zh: text,
  label_en: text,
  url: optionalHttpAddress,
  read_as: oneOf(["primary", "secondary", "repository", "data", "paper"]),
});

/** The texts of the three files, so that tests can hand in broken ones. */
export interface ClaimFiles {
  readonly claims: string;
  readonly checks: string;
  readonly sources: string;
}

const names = {
  claims: "data/paper/claims.csv",
  checks: "data/paper/checks.csv",
  sources: "data/paper/sources.csv",
} as const;

/** Claims by id, each with its check. @throws DataError at the first faulty row. */
export const loadClaims: () => ReadonlyMap<string, Claim> = once(() =>
  readClaims({
    claims: readProjectFile(names.claims),
    checks: readProjectFile(names.checks),
    sources: readProjectFile(names.sources),
  }),
);

export function readClaims(files: ClaimFiles): ReadonlyMap<string, Claim> {
  const claims = parseTable(files.claims, names.claims, claimSchema, ["id"]);
  const checks = parseTable(files.checks, names.checks, checkSchema, ["claim_id"]);
  const sources = readSources(files.sources);
  const checkOf = new Map(checks.rows.map((row, index) => [row.claim_id, { row, index }]));

  const result = new Map<string, Claim>();
  claims.rows.forEach((row, index) => {
    const place = { file: names.claims, line: claims.lines[index] ?? 0 };
    knownUnit(row.unit, "unit", place);
    const found = checkOf.get(row.id);
    if (!found) {
      throw new DataError({
        ...place,
        column: "id",
        found: `"${row.id}" without a check`,
        expected: `one row for it in ${names.checks}`,
      });
    }
    const [value, digits] = readValue(row.value, row.unit);
    const claim = {
      id: row.id,
      section: row.section,
      subject: row.subject,
      label: { zh: row.label_zh, en: row.label_en },
      value,
      digits,
      unit: row.unit,
      date: row.date,
      economy: row.economy,
      paperSource: row.paper_source,
      kind: row.kind,
    };
    const line = checks.lines[found.index] ?? 0;
    result.set(row.id, { ...claim, check: readCheck(found.row, row.value, claim, line, sources) });
  });
  reportOrphans(checks, result);
  return result;
}

type CheckRow = z.output<typeof checkSchema>;

function readCheck(
  row: CheckRow,
  paperText: string,
  claim: Omit<Claim, "check">,
  line: number,
  sources: ReadonlyMap<string, Source>,
): Check {
  const place = { file: names.checks, line };
  const fault = (column: string, found: string, expected: string) =>
    new DataError({ ...place, column, found, expected });

  if (row.paper_value !== paperText) {
    throw fault("paper_value", `"${row.paper_value}"`, `"${paperText}", as in ${names.claims}`);
  }
  const cited = row.sources === "" ? [] : row.sources.split(";");
  const unknown = cited.find((id) => !sources.has(id));
  if (unknown !== undefined) {
    throw fault("sources", `"${unknown}"`, "an id of data/paper/sources.csv");
  }
  const looked = row.verdict !== "not-checked";
  if (!looked && row.evidence !== "none") {
    throw fault("evidence", `"${row.evidence}"`, '"none", because nothing was checked');
  }
  // Looked for in vain, a claim has nothing to rest on; any other outcome has.
  if (looked && row.verdict !== "not-reproducible" && row.evidence === "none") {
    throw fault("evidence", '"none"', `what "${row.verdict}" rests on`);
  }
  if ((row.evidence === "none") !== (cited.length === 0)) {
    throw fault(
      "sources",
      `"${row.sources}"`,
      row.evidence === "none" ? 'nothing, since the evidence is "none"' : "at least one source",
    );
  }
  knownUnit(row.checked_unit, "checked_unit", place);
  const note = bothOrNeither(row.note_zh, row.note_en, "note", place);
  const common = {
    verdict: row.verdict,
    unit: row.checked_unit,
    evidence: row.evidence,
    sources: cited.flatMap((id) => sources.get(id) ?? []),
    note,
  };

  if (row.resource === "") {
    const [value, digits] = readValue(row.checked_value, row.checked_unit);
    return { ...common, value, digits };
  }
  if (row.checked_value !== "") {
    throw fault("checked_value", `"${row.checked_value}"`, "nothing: the data give this value");
  }
  const { value, digits: published } = lookUp(row, row.checked_unit, {
    ...place,
    unitColumn: "checked_unit",
  });
  const sameUnit = row.checked_unit === claim.unit;
  if (row.reason === "") {
    if (!sameUnit || typeof claim.value !== "number") {
      throw fault("reason", "nothing", "why this verdict, since the two values don't compare");
    }
    const verdict = judge(claim.value, value, claim.unit, claim.digits ?? 0);
    if (verdict !== row.verdict) {
      throw fault("verdict", `"${row.verdict}"`, `"${verdict}" for ${value}, or a reason`);
    }
  }
  return { ...common, value, digits: sameUnit ? claim.digits : published };
}

/** Sources by id. @throws DataError at the first faulty row. */
export function readSources(csv: string): ReadonlyMap<string, Source> {
  const table = parseTable(csv, names.sources, sourceSchema, ["id"]);
  return new Map(
    table.rows.map((row) => {
      const { id, url, read_as: readAs } = row;
      const label = { zh: row.label_zh, en: row.label_en };
      return [id, url === "" ? { id, label, readAs } : { id, label, url, readAs }];
    }),
  );
}

/** A number with its printed decimals when the text is one and the unit counts; else the text. */
function readValue(cell: string, unit: string): [number | string | null, number | undefined] {
  if (cell === "") return [null, undefined];
  const { form } = unitCalled(unit);
  const isText = form === "date" || form === "period" || form === "code";
  if (isText || !/^-?\d+(\.\d+)?$/.test(cell)) return [cell, undefined];
  return [Number(cell), cell.split(".")[1]?.length ?? 0];
}

function reportOrphans(checks: Table<CheckRow>, claims: ReadonlyMap<string, Claim>): void {
  checks.rows.forEach((row, index) => {
    if (claims.has(row.claim_id)) return;
    throw new DataError({
      file: names.checks,
      line: checks.lines[index] ?? 0,
      column: "claim_id",
      found: `"${row.claim_id}"`,
      expected: `an id of ${names.claims}`,
    });
  });
}
