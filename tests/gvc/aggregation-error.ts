/**
 * What merging countries and sectors does to participation: the 9 × 8 panel against the results of the
 * full WIOD tables (41 × 35), for every region that is one country in both.
 *
 * Writes data/mrio/aggregation-error.csv:  node tests/gvc/aggregation-error.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { paperGroups, ratesByGroup } from "../../src/gvc/grouping.ts";
import { domesticView, forwardSplit, gvcActivity } from "../../src/gvc/production-participation.ts";
import { readTables } from "../../src/gvc/reading/table-file.ts";
import { exportSplit } from "../../src/gvc/trade-participation.ts";

const data = (name: string) => new URL(`../../data/mrio/${name}`, import.meta.url);

/** One economy, group and year. Errors are in percent of the full table's value. */
export interface AggregationError {
  readonly iso3: string;
  readonly group: string;
  readonly year: number;
  readonly forwardFull: number;
  readonly forwardMerged: number;
  readonly forwardErrorPercent: number;
  readonly backwardFull: number;
  readonly backwardMerged: number;
  readonly backwardErrorPercent: number;
}

/** Computes the comparison from the two files of data/mrio. */
export function aggregationErrors(): AggregationError[] {
  const [header, ...lines] = readFileSync(data("wiod2013-gvc-groups-1995-2011.csv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const column = (name: string) => header!.indexOf(name);
  const full = new Map(
    lines.map((cells) => [
      [cells[column("iso3")], cells[column("group")], cells[column("year")]].join(),
      {
        forward: Number(cells[column("fwd_gvc")]),
        backward: Number(cells[column("bwd_gvc")]),
      },
    ]),
  );
  const { tables } = readTables(readFileSync(data("icio_wiod2013_9x8_1995_2011.csv")));
  const rows: AggregationError[] = [];
  for (const table of tables) {
    const groups = paperGroups(table.sectors)!;
    const view = domesticView(table);
    const forward = forwardSplit(view);
    const trade = exportSplit(view);
    const forwards = ratesByGroup(table, gvcActivity(forward), forward.total, groups);
    const backwards = ratesByGroup(table, trade.backward, trade.exports, groups);
    table.regions.forEach((iso3, region) => {
      groups.forEach((group, k) => {
        // EUX and ROW are many economies in the full table: their trade with one another is foreign
        // there and domestic here, so the two rates are of different things.
        const expected = full.get([iso3, group.id, table.year].join());
        if (!expected) return;
        const at = region * groups.length + k;
        rows.push({
          iso3,
          group: group.id,
          year: table.year!,
          forwardFull: expected.forward,
          forwardMerged: forwards[at]!,
          forwardErrorPercent: 100 * (forwards[at]! / expected.forward - 1),
          backwardFull: expected.backward,
          backwardMerged: backwards[at]!,
          backwardErrorPercent: 100 * (backwards[at]! / expected.backward - 1),
        });
      });
    });
  }
  return rows;
}

/** The comparison as the CSV that is stored. */
export function aggregationErrorCsv(rows: readonly AggregationError[]): string {
  const lines = rows.map((row) =>
    [
      row.iso3,
      row.group,
      row.year,
      row.forwardFull.toFixed(5),
      row.forwardMerged.toFixed(5),
      row.forwardErrorPercent.toFixed(2),
      row.backwardFull.toFixed(5),
      row.backwardMerged.toFixed(5),
      row.backwardErrorPercent.toFixed(2),
    ].join(),
  );
  const names =
    "iso3,group,year,fwd_gvc_full,fwd_gvc_9x8,fwd_error_pct,bwd_gvc_full,bwd_gvc_9x8,bwd_error_pct";
  return `${[names, ...lines].join("\n")}\n`;
}

if (import.meta.main) {
  writeFileSync(data("aggregation-error.csv"), aggregationErrorCsv(aggregationErrors()));
}
