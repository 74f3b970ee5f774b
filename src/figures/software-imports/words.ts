import { formatNumber } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import { listEnglish } from "../sentences.ts";
import { typeOf, type SoftwareData, type SoftwareRow, type SoftwareView } from "./model.ts";

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export const percent = (value: number): string => `${formatNumber(value, "en")}%`;

/** When a number is about, as far as anybody says. */
export function yearWords({ year }: SoftwareRow): Both<string> {
  if (year === "") return { zh: "年份不明", en: "year not given" };
  if (year.startsWith("about ")) return { zh: `约${year.slice(6)}年`, en: year };
  return { zh: `${year}年`, en: year };
}

/** What the figure says about a view; values from the data. */
export function message({ show, focus }: SoftwareView, data: SoftwareData): Message {
  switch (show) {
    case "types": {
      const values = data.types.map(({ percent: value }) => value);
      const [least, most] = [Math.min(...values), Math.max(...values)].map(percent);
      const detail: Both<string> = {
        zh: data.types.map(({ name, percent: value }) => `${name.zh}${percent(value)}`).join("，"),
        en: listEnglish(
          data.types.map(
            ({ name, percent: value }) => `${name.en.toLowerCase()} ${percent(value)}`,
          ),
        ),
      };
      if (focus === "all") {
        return {
          title: {
            zh: `四类软件都有进口，从${least}到${most}，研发设计类最多`,
            en: `${least} to ${most} of the software is imported, by type; most in research and design`,
          },
          detail,
        };
      }
      const row = typeOf(data, focus);
      return {
        title: {
          zh: `${row.name.zh}类软件，${percent(row.percent)}靠进口`,
          en: `Software for ${row.name.en.toLowerCase()}: ${percent(row.percent)} imported`,
        },
        detail,
      };
    }
    case "world": {
      const [now, before] = data.world;
      const [growth] = data.growth;
      return {
        title: {
          zh: `中国的工业软件占世界市场的${percent(now?.percent ?? 0)}`,
          en: `China has ${percent(now?.percent ?? 0)} of the world market for industrial software`,
        },
        detail: {
          zh: `另有网页给出${before?.year}年${percent(before?.percent ?? 0)}。论文说${growth?.year.replace("-", "—")}年增速${percent(growth?.percent ?? 0)}，没有说明是每年还是累计`,
          en: `Another page has ${percent(before?.percent ?? 0)} for ${before?.year}. The paper has growth of ${percent(growth?.percent ?? 0)} over ${growth?.year.replace("-", "–")}, without saying if a year or in all`,
        },
      };
    }
    case "control": {
      const [stated, ...others] = data.control;
      const values = others.map(({ percent: value }) => percent(value));
      return {
        title: {
          zh: `中控的份额，论文说${percent(stated?.percent ?? 0)}，别处的全国份额是${values.join("和")}`,
          en: `SUPCON’s share: ${percent(stated?.percent ?? 0)} in the paper, ${listEnglish(values)} nationwide elsewhere`,
        },
        detail: {
          zh: "论文没有写明哪一年、哪一个细分市场",
          en: "The paper doesn’t say for which year and which part of the market",
        },
      };
    }
  }
}
