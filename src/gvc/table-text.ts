/** A table as the text that {@link readTables} reads: a template to fill in, a scenario to take away. */
import { rowCount, rowName, type InterCountryTable } from "./table.ts";

/**
 * Comma-separated text in the layout of data/mrio/README.md, satellites last; a year column when every
 * table has its year. Numbers are written so that reading them gives the same bits.
 * @throws RangeError when the tables differ in regions, sectors or satellites
 */
export function tableText(tables: readonly InterCountryTable[]): string {
  const [first] = tables;
  if (!first) throw new RangeError("There is no table to write.");
  const names = (table: InterCountryTable) =>
    JSON.stringify([table.regions, table.sectors, [...table.satellites.keys()]]);
  if (tables.some((table) => names(table) !== names(first))) {
    throw new RangeError("Only tables with the same regions, sectors and satellites share a file.");
  }
  const n = rowCount(first);
  const g = first.regions.length;
  const rows = Array.from({ length: n }, (_, row) => rowName(first, row));
  const withYears = tables.every((table) => table.year !== null);
  const header = [
    ...(withYears ? ["year"] : []),
    "row",
    ...rows,
    ...first.regions.map((region) => `FD_${region}`),
    "OUTPUT",
    "VA",
    ...first.satellites.keys(),
  ];
  const lines = tables.flatMap((table) =>
    rows.map((name, row) =>
      [
        ...(withYears ? [String(table.year)] : []),
        quoted(name),
        ...table.intermediate.subarray(row * n, (row + 1) * n),
        ...table.finalDemand.subarray(row * g, (row + 1) * g),
        table.output[row]!,
        table.valueAdded[row]!,
        ...[...table.satellites.values()].map((values) => values[row]!),
      ].join(),
    ),
  );
  return `${[header.map(quoted).join(), ...lines].join("\n")}\n`;
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
