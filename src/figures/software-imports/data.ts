import { once } from "../../data/files.ts";
import { industrialSoftware } from "../../data/policy.ts";
import { sameAsStated } from "../key-industries/stated.ts";
import { typeIds, type SoftwareData, type SoftwareRow } from "./model.ts";

/** Numbers on industrial software from data/policy, the paper's held to its claims. */
export const softwareImportsData: () => SoftwareData = once(() => {
  const rows = industrialSoftware.load().rows;
  for (const row of rows) sameAsStated(row, row.percent);
  const of = (measure: string) =>
    rows
      .filter((row) => row.measure === measure)
      .map((row): SoftwareRow => ({
        id: row.id,
        name: { zh: row.item_zh, en: row.item_en },
        percent: row.percent,
        year: row.year,
        evidence: row.evidence,
        stated: row.claim_id !== "",
      }));
  const types = of("import-dependence");
  return {
    types: typeIds.map((id) => {
      const row = types.find((each) => each.id === id);
      if (!row) throw new RangeError(`software-imports: no row "${id}"`);
      return { ...row, id };
    }),
    world: of("world-share"),
    growth: of("growth"),
    control: of("domestic-share"),
  };
});
