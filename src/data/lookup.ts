import { unitCalled } from "../i18n/units.ts";
import { fieldsByResource } from "./datapackage.ts";
import { resources } from "./resources.ts";
import { DataError } from "./table.ts";

/** One cell of a data table: `where` picks the row, as in `quarter=2026Q2;partner=Mexico`. */
export interface Pointer {
  readonly resource: string;
  readonly where: string;
  readonly column: string;
}

/** Where a pointer is written, for messages. */
export interface Place {
  readonly file: string;
  readonly line: number;
  /** The column that names the unit. */
  readonly unitColumn: string;
}

/** `digits` is how many decimals the statistic is published with, if the descriptor says so. */
export interface Found {
  readonly value: number;
  readonly digits: number | undefined;
}

/**
 * The number in the cell that `pointer` names, converted to `unit`.
 * @throws DataError when the resource, the column or exactly one matching row is missing, when the
 * cell holds no number, or when the column counts in a unit that cannot be converted.
 */
export function lookUp(pointer: Pointer, unit: string, place: Place): Found {
  const resource = resources.get(pointer.resource);
  if (!resource) {
    throw new DataError({
      ...place,
      column: "resource",
      found: `"${pointer.resource}"`,
      expected: `one of ${[...resources.keys()].join(", ")}`,
    });
  }
  const table = resource.load();
  const conditions = readConditions(pointer.where, table.columns, place);
  if (!table.columns.includes(pointer.column)) {
    throw new DataError({
      ...place,
      column: "column",
      found: `"${pointer.column}"`,
      expected: `a column of ${table.file}: ${table.columns.join(", ")}`,
    });
  }
  const matches = table.rows.filter((row) =>
    conditions.every(([column, wanted]) => String(row[column] ?? "") === wanted),
  );
  if (matches.length !== 1) {
    throw new DataError({
      ...place,
      column: "where",
      found: `${matches.length} rows of ${table.file} for "${pointer.where}"`,
      expected: "exactly one row",
    });
  }
  const value = matches[0]?.[pointer.column];
  if (typeof value !== "number") {
    throw new DataError({
      ...place,
      column: "column",
      found: value === null ? "an empty cell" : `"${String(value)}"`,
      expected: `a number in ${table.file}, column "${pointer.column}"`,
    });
  }
  const field = fieldsByResource().get(pointer.resource)?.get(pointer.column);
  return inUnit(value, field?.decimals, field?.unit ?? "", unit, place);
}

function readConditions(
  where: string,
  columns: readonly string[],
  place: Place,
): [string, string][] {
  return where.split(";").map((condition) => {
    const [column = "", ...rest] = condition.split("=");
    if (!columns.includes(column) || rest.length === 0) {
      throw new DataError({
        ...place,
        column: "where",
        found: `"${condition}"`,
        expected: `column=value with one of ${columns.join(", ")}`,
      });
    }
    return [column, rest.join("=")];
  });
}

function inUnit(
  value: number,
  digits: number | undefined,
  from: string,
  to: string,
  place: Place,
): Found {
  if (from === to) return { value, digits };
  const [source, target] = [unitCalled(from), unitCalled(to)];
  if (source.form === "money" && target.form === "money" && source.currency === target.currency) {
    const converted = Number(((value * source.scale) / target.scale).toPrecision(12));
    return { value: converted, digits: undefined };
  }
  throw new DataError({
    ...place,
    column: place.unitColumn,
    found: `"${to}"`,
    expected: `"${from}", the unit of the column`,
  });
}
