/**
 * Inter-country tables from a file: the layout of data/mrio/README.md.
 *
 * One row per supplier; columns are the users (same names as the rows, REGION_SECTOR), then FD_REGION,
 * OUTPUT and VA. A `year` column makes several tables of one file. Columns may come in any order; names
 * may be Chinese; a sector's name may hold underscores, because the FD columns say what the regions are.
 */
import { runSteps, type StepOptions, type Steps } from "../algebra/steps.ts";
import { checkTable, DEFAULT_TOLERANCE } from "../balance.ts";
import { sentence } from "../messages.ts";
import { notice, type Notice } from "../notices.ts";
import { tableFromDeliveries, type InterCountryTable } from "../table.ts";
import { findDecimalMark, isBlank, parseNumber, type DecimalMark } from "./numerals.ts";
import { findSeparator, separatedRows, type SeparatedRow } from "./separated-values.ts";
import { decodeText } from "./text-encoding.ts";

/** A file that is no table. The notices say why, each naming row and column. */
export class TableError extends Error {
  override readonly name = "TableError";
  readonly notices: readonly Notice[];
  constructor(notices: readonly Notice[]) {
    super(notices.map((one) => sentence(one, "en")).join(" "));
    this.notices = notices;
  }
}

/** The tables of a file, years ascending, and what there is to say about them. */
export interface TableFile {
  readonly tables: readonly InterCountryTable[];
  readonly notices: readonly Notice[];
}

export interface ReadingOptions {
  /** Largest imbalance, as a share of output, that counts as rounding. */
  readonly tolerance?: number;
}

/** So many errors are collected before giving up: enough to mend a file in one go, not a flood. */
const MOST_ERRORS = 20;
/** Rows left out that are named one by one. */
const MOST_IGNORED = 20;
/** Cells looked at for the decimal mark. */
const MOST_SAMPLES = 20_000;

const YEAR = ["year", "年份", "年", "年度"];
const LABEL = ["row", "rows", "supplier", "sector", "行", "行名", "供应者", "部门", "投入"];
const OUTPUT = ["output", "x", "gross output", "total output", "总产出", "产出", "总产值"];
const VALUE_ADDED = ["va", "value added", "value-added", "value_added", "增加值", "增值"];
const FINAL_DEMAND = /^(?:fd|final demand|final_demand|最终需求|最终使用)[_ :：]\s*(.+)$/i;

/** Rows read between two steps. */
const ROWS_AT_ONCE = 64;

/** Steps of {@link readTables}. */
export function* readTablesSteps(
  file: Uint8Array | string,
  options: ReadingOptions = {},
): Steps<TableFile> {
  const { text, encoding } =
    typeof file === "string" ? { text: file, encoding: "utf-8" } : decodeText(file);
  const separator = findSeparator(text);
  const rows = separatedRows(text, separator);
  const header = rows.next();
  if (header.done) throw new TableError([notice("error", "empty-file", {})]);
  const layout = readHeader(header.value.cells);
  const mark = findDecimalMark(
    numberSamples(text, separator, layout),
    separator === "," ? "." : ",",
  );

  const body = new Body(layout, mark.mark);
  let count = 0;
  for (const row of rows) {
    body.add(row);
    if (body.errors.length >= MOST_ERRORS) break;
    if (++count % ROWS_AT_ONCE === 0) yield row.end / text.length;
  }
  const tables = body.finish(options.tolerance ?? DEFAULT_TOLERANCE);
  const notices = [
    notice("remark", "read-as", {
      encoding,
      separator: separator === "\t" ? "tab" : separator,
      mark: mark.mark,
    }),
    ...(mark.ambiguous ? [notice("warning", "decimal-mark-unclear", { mark: mark.mark })] : []),
    ...(layout.year === undefined ? [notice("remark", "no-year", {})] : []),
    ...body.notices,
  ];
  return { tables, notices };
}

/**
 * Reads the tables from the bytes or text of a file.
 * Output is always the sum of the row and value added always output less inputs; stated totals are
 * compared with them and differences reported.
 * @throws TableError
 */
export function readTables(
  file: Uint8Array | string,
  options: ReadingOptions & StepOptions = {},
): TableFile {
  return runSteps(readTablesSteps(file, options), options);
}

/** Which column holds what. */
interface Layout {
  readonly names: readonly string[];
  readonly label: number;
  readonly year: number | undefined;
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  /** Column of user k, k = region · S + sector. */
  readonly users: readonly number[];
  /** Column of each region's final demand. */
  readonly finalDemand: readonly number[];
  readonly output: number | undefined;
  readonly valueAdded: number | undefined;
  readonly others: readonly number[];
}

const normal = (name: string) => name.normalize("NFKC").trim();

function readHeader(cells: readonly string[]): Layout {
  const names = cells.map(normal);
  const errors: Notice[] = [];
  const known = new Set<string>();
  for (const name of names) {
    if (name !== "" && known.has(name)) {
      errors.push(notice("error", "duplicate-column", { column: name }));
    }
    known.add(name);
  }
  const named = (aliases: readonly string[]) => {
    const at = names.findIndex((name) => aliases.includes(name.toLowerCase()));
    return at < 0 ? undefined : at;
  };
  const year = named(YEAR);
  const label = named(LABEL) ?? (year === 0 ? 1 : 0);
  const regions: string[] = [];
  const finalDemand: number[] = [];
  names.forEach((name, at) => {
    const region = FINAL_DEMAND.exec(name)?.[1];
    if (region === undefined) return;
    regions.push(region);
    finalDemand.push(at);
  });
  if (regions.length === 0) {
    errors.push(notice("error", "no-final-demand", { columns: some(names) }));
    throw new TableError(errors);
  }
  const output = named(OUTPUT);
  const valueAdded = named(VALUE_ADDED);
  const taken = new Set([year, label, output, valueAdded, ...finalDemand]);
  const byRegion = regions.map(() => new Map<string, number>());
  const others: number[] = [];
  const split = splitterFor(regions);
  names.forEach((name, at) => {
    // Spreadsheets leave nameless columns at the right edge.
    if (taken.has(at) || name === "") return;
    const parts = split(name);
    if (parts) byRegion[parts.region]!.set(parts.sector, at);
    else others.push(at);
  });
  const sectors = [...new Set(byRegion.flatMap((columns) => [...columns.keys()]))];
  const users: number[] = [];
  byRegion.forEach((columns, region) => {
    if (columns.size === 0) {
      errors.push(notice("error", "no-user-columns", { region: regions[region]! }));
      return;
    }
    for (const sector of sectors) {
      const at = columns.get(sector);
      if (at !== undefined) users.push(at);
      else
        errors.push(notice("error", "missing-column", { column: `${regions[region]!}_${sector}` }));
    }
  });
  if (errors.length > 0) throw new TableError(errors.slice(0, MOST_ERRORS));
  return { names, label, year, regions, sectors, users, finalDemand, output, valueAdded, others };
}

const some = (names: readonly string[]) =>
  names.slice(0, 8).join(", ") + (names.length > 8 ? ", …" : "");

/** Splits a name at the longest region that it begins with. */
function splitterFor(regions: readonly string[]) {
  const longestFirst = regions
    .map((name, region) => ({ prefix: `${name}_`, region }))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  return (name: string) => {
    const match = longestFirst.find(({ prefix }) => name.startsWith(prefix));
    if (!match || name.length === match.prefix.length) return undefined;
    return { region: match.region, sector: name.slice(match.prefix.length) };
  };
}

function* numberSamples(text: string, separator: "," | ";" | "\t", layout: Layout) {
  const rows = separatedRows(text, separator);
  rows.next();
  let count = 0;
  for (const { cells } of rows) {
    for (const at of [...layout.users, ...layout.finalDemand]) {
      yield cells[at] ?? "";
      if (++count > MOST_SAMPLES) return;
    }
  }
}

/** The numbers of one year, as they come in. */
interface Year {
  readonly year: number | null;
  readonly intermediate: Float64Array;
  readonly finalDemand: Float64Array;
  readonly output: Float64Array;
  readonly valueAdded: Float64Array;
  readonly others: readonly Float64Array[];
  readonly seen: Uint8Array;
}

/** Collects rows into years. */
class Body {
  readonly errors: Notice[] = [];
  readonly notices: Notice[] = [];
  readonly #layout: Layout;
  readonly #mark: DecimalMark;
  readonly #years = new Map<number | null, Year>();
  readonly #rows: ReadonlyMap<string, number>;
  readonly #columns: ReadonlySet<string>;
  readonly #notNumeric = new Set<number>();
  #ignored = 0;
  #blanks: { count: number; row: string; column: string } | undefined;

  constructor(layout: Layout, mark: DecimalMark) {
    this.#layout = layout;
    this.#mark = mark;
    this.#rows = new Map(
      layout.users.map((_, k): [string, number] => {
        const region = layout.regions[Math.floor(k / layout.sectors.length)]!;
        return [`${region}_${layout.sectors[k % layout.sectors.length]!}`, k];
      }),
    );
    this.#columns = new Set(layout.others.map((at) => layout.names[at]!));
  }

  add({ line, cells }: SeparatedRow): void {
    const { names, label, year, regions, users, finalDemand, others } = this.#layout;
    const row = normal(cells[label] ?? "");
    const k = this.#rows.get(row);
    if (k === undefined) {
      if (this.#columns.has(row)) {
        const expected = `FD_${row.split("_")[0]!}`;
        this.errors.push(notice("error", "region-without-final-demand", { column: row, expected }));
      } else if (this.#ignored++ < MOST_IGNORED) {
        this.notices.push(notice("remark", "row-ignored", { row, line }));
      }
      return;
    }
    if (cells.length !== names.length) {
      const facts = { line, row, found: cells.length, expected: names.length };
      this.errors.push(notice("error", "cells-per-row", facts));
      return;
    }
    const when = this.#yearOf(year === undefined ? undefined : cells[year]!, line, row);
    if (!when) return;
    if (when.seen[k]) {
      const facts = { row, year: yearName(when.year), line };
      this.errors.push(notice("error", "duplicate-row", facts));
      return;
    }
    when.seen[k] = 1;
    const number = (at: number) => {
      const cell = cells[at]!;
      const value = parseNumber(cell, this.#mark);
      if (Number.isNaN(value)) {
        const facts = { line, row, column: names[at]!, found: cell };
        this.errors.push(notice("error", "not-a-number", facts));
      } else if (isBlank(cell)) {
        this.#blanks ??= { count: 0, row, column: names[at]! };
        this.#blanks.count++;
      }
      return value;
    };
    const n = users.length;
    const g = regions.length;
    for (let j = 0; j < n; j++) when.intermediate[k * n + j] = number(users[j]!);
    for (let r = 0; r < g; r++) when.finalDemand[k * g + r] = number(finalDemand[r]!);
    if (this.#layout.output !== undefined) when.output[k] = number(this.#layout.output);
    if (this.#layout.valueAdded !== undefined) when.valueAdded[k] = number(this.#layout.valueAdded);
    others.forEach((at, other) => {
      const value = parseNumber(cells[at]!, this.#mark);
      if (Number.isNaN(value)) this.#notNumeric.add(at);
      when.others[other]![k] = value;
    });
  }

  #yearOf(cell: string | undefined, line: number, row: string): Year | undefined {
    let year: number | null = null;
    if (cell !== undefined) {
      const digits = /^(\d{4})年?$/.exec(cell.normalize("NFKC"))?.[1];
      if (digits === undefined) {
        const column = this.#layout.names[this.#layout.year!]!;
        this.errors.push(notice("error", "not-a-year", { line, row, column, found: cell }));
        return undefined;
      }
      year = Number(digits);
    }
    let found = this.#years.get(year);
    if (!found) {
      const n = this.#layout.users.length;
      found = {
        year,
        intermediate: new Float64Array(n * n),
        finalDemand: new Float64Array(n * this.#layout.regions.length),
        output: new Float64Array(n),
        valueAdded: new Float64Array(n),
        others: this.#layout.others.map(() => new Float64Array(n)),
        seen: new Uint8Array(n),
      };
      this.#years.set(year, found);
    }
    return found;
  }

  /** Checks that every year is whole and returns its tables. @throws TableError */
  finish(tolerance: number): InterCountryTable[] {
    if (this.#years.size === 0 && this.errors.length === 0) {
      this.errors.push(notice("error", "no-rows", {}));
    }
    const { names, regions, sectors, others } = this.#layout;
    const rowNames = [...this.#rows.keys()];
    if (this.errors.length < MOST_ERRORS) {
      for (const { year, seen } of this.#years.values()) {
        rowNames.forEach((row, k) => {
          if (!seen[k]) {
            this.errors.push(notice("error", "missing-row", { row, year: yearName(year) }));
          }
        });
      }
    }
    if (this.errors.length > 0) throw new TableError(this.errors.slice(0, MOST_ERRORS));
    if (this.#blanks) this.notices.push(notice("remark", "blank-cells", this.#blanks));
    for (const at of others) {
      const code = this.#notNumeric.has(at) ? "column-ignored" : "column-kept";
      this.notices.push(notice("remark", code, { column: names[at]! }));
    }
    const years = [...this.#years.values()].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
    return years.map((one) => {
      const table = tableFromDeliveries({
        year: one.year,
        regions,
        sectors,
        intermediate: one.intermediate,
        finalDemand: one.finalDemand,
        satellites: new Map(
          others.flatMap((at, other): [string, Float64Array][] =>
            this.#notNumeric.has(at) ? [] : [[names[at]!, one.others[other]!]],
          ),
        ),
      });
      const stated = {
        output: this.#layout.output === undefined ? undefined : one.output,
        valueAdded: this.#layout.valueAdded === undefined ? undefined : one.valueAdded,
      };
      this.notices.push(...checkTable(table, stated, tolerance));
      return table;
    });
  }
}

const yearName = (year: number | null) => (year === null ? "" : String(year));
