import { loadClaims } from "../../data/claims.ts";
import { once } from "../../data/files.ts";
import { chipRisk } from "../../data/policy.ts";
import { sameAsStated } from "../key-industries/stated.ts";
import type { ChipData } from "./model.ts";

/** The paper's numbers on chips from data/policy, held to its claims. */
export const chipWeakSpotsData: () => ChipData = once(() => {
  const rows = chipRisk.load().rows;
  for (const row of rows) sameAsStated(row, row.index ?? row.count);
  const of = (...groups: string[]) => rows.filter(({ group }) => groups.includes(group));
  const named = ({ id, item_zh, item_en }: (typeof rows)[number]) => ({
    id,
    name: { zh: item_zh, en: item_en },
  });
  const index = (row: (typeof rows)[number] | undefined) => {
    if (row?.index == null) throw new RangeError("chip-weak-spots: a row without an index");
    return { ...named(row), index: row.index };
  };
  const count = (row: (typeof rows)[number]) => {
    if (row.count === null) throw new RangeError(`chip-weak-spots: no count in row "${row.id}"`);
    return { ...named(row), iso3: row.iso3, count: row.count };
  };
  const line = loadClaims().get("chip-ipc-10pct-threshold")?.value;
  if (typeof line !== "number") throw new RangeError("the line of the subclasses is no number");
  return {
    patents: of("patents").map(count),
    stages: of("risk").map(index),
    overall: index(of("risk-overall")[0]),
    mean: index(of("risk-mean")[0]),
    links: of("weak-links").map(count),
    named: (["circuits", "materials", "equipment"] as const).flatMap((group) =>
      of(`named-${group}`).map((row) => ({ ...named(row), group })),
    ),
    line,
  };
});
