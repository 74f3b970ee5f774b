import { once, readProjectFile } from "../../data/files.ts";
import { readTables, type TableFile } from "../../gvc/reading/table-file.ts";
import type { InterCountryTable } from "../../gvc/table.ts";

/** The inter-country tables of data/mrio, read with the same reader as a visitor's own. */

/** Nine regions by eight sectors, 1995–2011, million current US dollars. */
export const panel: () => readonly InterCountryTable[] = once(
  () => readTables(readProjectFile("data/mrio/icio_wiod2013_9x8_1995_2011.csv")).tables,
);

/** The year that cells show before anyone chooses. */
export const defaultYear = 2011;

/** @throws RangeError when the panel has no such year */
export function panelTable(year: number = defaultYear): InterCountryTable {
  const table = panel().find((each) => each.year === year);
  if (!table) throw new RangeError(`the panel has no year ${year}`);
  return table;
}

/** The small table of 2023 that the notebook offers for trying out: four regions by three sectors. */
export const smallTableText = (): string => readProjectFile("data/mrio/icio_adb2023_4x3.csv");

export const smallTable: () => TableFile = once(() =>
  readTables(new TextEncoder().encode(smallTableText())),
);
