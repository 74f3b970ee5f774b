import { formatNumber } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import { manufacturingName } from "../inter-country/manufacturing.ts";
import { capital, regionName } from "../inter-country/names.ts";
import { listEnglish } from "../sentences.ts";
import { comparisons, type Comparison, type SmileData, type SmileView } from "./model.ts";

/** What the figure says about each view. Every value is read from the data. */

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export const ratio = (value: number): string => formatNumber(value, "en", { digits: 3 });
const zhSector = (code: string) => manufacturingName(code, "zh");
const enSector = (code: string) => manufacturingName(code, "en").toLowerCase();

/** A sector's short name as a noun: `electrical` alone is none. */
function inTitle(sector: string): string {
  const name = manufacturingName(sector, "en", true).toLowerCase();
  return { electrical: "electrical goods", transport: "transport equipment" }[name] ?? name;
}

export function message(view: SmileView, data: SmileData): Message {
  const rows = comparisons(data, view);
  const [zh, en] = [regionName(view.economy, "zh"), regionName(view.economy, "en")];
  switch (view.show) {
    case "from":
    case "to": {
      const year = view.show === "from" ? view.from : view.to;
      const ranked = [...rows].sort((a, b) => b.end.value - a.end.value);
      const top = ranked.slice(0, 3);
      const low = ranked.at(-1);
      return {
        title: {
          zh: `${year}年，${zh}前向参与度最高的部门是${top.map(({ sector }) => zhSector(sector)).join("、")}`,
          en: `In ${year} ${en} was highest in ${listEnglish(top.map(({ sector }) => inTitle(sector)))}`,
        },
        detail: {
          zh: `${top.map(({ sector, end }) => `${zhSector(sector)}${ratio(end.value)}`).join("，")}；最低的${low ? `${zhSector(low.sector)}${ratio(low.end.value)}` : ""}`,
          en: capital(
            `${top.map(({ sector, end }) => `${enSector(sector)} ${ratio(end.value)}`).join(", ")}; lowest, ${low ? `${enSector(low.sector)} ${ratio(low.end.value)}` : ""}`,
          ),
        },
      };
    }
    case "moves": {
      const rose = rows.filter(({ difference }) => difference > 0);
      const fell = rows.length - rose.length;
      return {
        title: {
          zh: `从${view.from}年到${view.to}年，${zh}有${fell}个部门降，${rose.length}个部门升`,
          en: `From ${view.from} to ${view.to} ${en} fell in ${fell} sectors and rose in ${rose.length}`,
        },
        detail: extremes(rows, {
          zh: (row) =>
            `${zhSector(row.sector)}由${ratio(row.start.value)}到${ratio(row.end.value)}`,
          en: (row) =>
            `${enSector(row.sector)} from ${ratio(row.start.value)} to ${ratio(row.end.value)}`,
        }),
      };
    }
    case "against": {
      const above = rows.filter(({ difference }) => difference > 0);
      const [zhRival, enRival] = [regionName(view.rival, "zh"), regionName(view.rival, "en")];
      return {
        title: {
          zh: `${view.to}年，${zh}有${above.length}个部门高于${zhRival}，${rows.length - above.length}个低于${zhRival}`,
          en: `In ${view.to} ${en} was above ${enRival} in ${above.length} sectors and below in ${rows.length - above.length}`,
        },
        detail: extremes(rows, {
          zh: (row) => `${zhSector(row.sector)}${ratio(row.end.value)}对${ratio(row.start.value)}`,
          en: (row) =>
            `${enSector(row.sector)} ${ratio(row.end.value)} to ${ratio(row.start.value)}`,
        }),
      };
    }
  }
}

function extremes(
  rows: readonly Comparison[],
  say: Both<(row: Comparison) => string>,
): Both<string> {
  const two = [rows[0], rows.at(-1)].filter((row) => row !== undefined);
  return {
    zh: `两头是${two.map(say.zh).join("，")}`,
    en: `At the ends: ${two.map(say.en).join("; ")}`,
  };
}
