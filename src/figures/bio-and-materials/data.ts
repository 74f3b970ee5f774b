import { once } from "../../data/files.ts";
import { bioManufacturing, newMaterials } from "../../data/policy.ts";
import { sameAsStated } from "../key-industries/stated.ts";
import { listIds, type BioData } from "./model.ts";

/** Numbers and lists from data/policy, the paper's held to its claims. */
export const bioAndMaterialsData: () => BioData = once(() => {
  const bio = bioManufacturing.load().rows;
  const materials = newMaterials.load().rows;
  for (const row of bio) sameAsStated(row, row.percent ?? row.count);
  for (const row of materials) sameAsStated(row, row.cny_tn);
  const item = (row: { id: string; item_zh: string; item_en: string; evidence: string }) => ({
    id: row.id,
    name: { zh: row.item_zh, en: row.item_en },
    evidence: row.evidence,
  });
  const number = (value: number | null, id: string) => {
    if (value === null) throw new RangeError(`bio-and-materials: no number in row "${id}"`);
    return value;
  };
  const of = (measure: string) => bio.filter((row) => row.measure === measure);
  const one = (measure: string) => {
    const [row] = of(measure);
    if (!row) throw new RangeError(`bio-and-materials: no row of "${measure}"`);
    return { ...item(row), percent: number(row.percent, row.id), year: row.year };
  };
  return {
    shares: of("value-added").map((row) => ({
      ...item(row),
      iso3: row.iso3,
      percent: number(row.percent, row.id),
    })),
    aim: one("aim"),
    inputs: one("dependence"),
    standing: of("standing").map((row) => ({
      ...item(row),
      count: number(row.count, row.id),
      outOf: number(row.out_of, row.id),
    })),
    output: materials
      .filter(({ group }) => group === "output")
      .map((row) => ({
        ...item(row),
        year: Number(row.year),
        cnyTrillion: number(row.cny_tn, row.id),
        forecast: row.kind === "forecast",
        stated: row.claim_id !== "",
      })),
    materials: materials.flatMap((row) => {
      const list = listIds.find((each) => each === row.group);
      return list ? [{ ...item(row), list }] : [];
    }),
  };
});
