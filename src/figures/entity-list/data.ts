import { once } from "../../data/files.ts";
import {
  entityList,
  entityListCoverage,
  entityListRules,
  entityListStock,
} from "../../data/policy.ts";
import type { Category, EntityListData } from "./model.ts";

const categoryOf: Readonly<Record<string, Category>> = {
  companies: "companies",
  "research institutes, academies, centres": "research",
  "state organs": "state-organs",
  individuals: "individuals",
  universities: "universities",
};

/** The figure's numbers from data/policy. */
export const entityListData: () => EntityListData = once(() => {
  const rows = entityList.load().rows;
  const composition = rows
    .flatMap((row) => {
      const category = categoryOf[row.category_en];
      return category ? [{ category, value: row.value }] : [];
    })
    .sort((a, b) => b.value - a.value);
  const stock = entityListStock.load().rows;
  const added = stock.find(
    ({ evidence, date }) => evidence.includes("primary") && date.includes("/"),
  );
  if (!added) throw new RangeError("entity-list-stock.csv has no additions by the authority");
  const [from = "", to = ""] = added.date.split("/");
  return {
    composition,
    asOf: rows[0]?.as_of ?? "",
    quoted: stock
      .filter(({ date }) => /^\d{4}$/.test(date))
      .map(({ date, value }) => ({ year: date, value })),
    added: { from, to, value: added.value },
    rules: entityListRules.load().rows.map((row) => ({
      date: row.publication_date,
      document: row.document,
      china: row.china_entries,
      all: row.entries_total ?? row.entities_total,
    })),
    coverage: entityListCoverage.load().rows.map((row) => ({
      from: row.from,
      to: row.to,
      coverage: row.coverage,
      note: { zh: row.note_zh, en: row.note_en },
    })),
  };
});
