import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import { listChinese } from "../coalitions/words.ts";
import { listEnglish } from "../sentences.ts";
import { isMissing, statedOutput, type BioData, type BioView, type ListId } from "./model.ts";

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export const percent = (value: number): string => `${formatNumber(value, "en")}%`;

export const listNames: Readonly<Record<ListId, Both<string>>> = {
  "world-first": { zh: "产量居世界首位", en: "First in the world by output" },
  imported: { zh: "高度依赖进口", en: "Mostly imported" },
  precision: { zh: "精度与工艺落后", en: "Behind in precision" },
  controlled: { zh: "由美欧日掌握", en: "Held by the US, EU and Japan" },
};

export const money = (value: number): Both<string> => ({
  zh: formatQuantity(value, "CNY tn", "zh"),
  en: formatQuantity(value, "CNY tn", "en"),
});

/** `20个中1个`, `1 of 20`. */
export const ofRanking = ({ count, outOf }: { count: number; outOf: number }): Both<string> => ({
  zh: `${outOf}席中${count}席`,
  en: `${count} of ${outOf}`,
});

/** What the figure says about a view; values from the data. */
export function message({ show, focus }: BioView, data: BioData): Message {
  switch (show) {
    case "value-added": {
      const [china, ...others] = data.shares;
      const { aim } = data;
      return {
        title: {
          zh: `生物制造占工业增加值：中国${percent(china?.percent ?? 0)}，${others.map(({ name, percent: value }) => `${name.zh}${percent(value)}`).join("，")}`,
          en: `Biomanufacturing in industrial value added: China ${percent(china?.percent ?? 0)}, ${others.map(({ name, percent: value }) => `${name.en} ${percent(value)}`).join(", ")}`,
        },
        detail: {
          zh: `另有网页把${percent(aim.percent)}写作中国${aim.year}年的目标`,
          en: `Another page has the ${percent(aim.percent)} as China’s aim for ${aim.year}`,
        },
      };
    }
    case "inputs":
      return {
        title: {
          zh: `酶制剂与工业菌种，对外依存超过${percent(data.inputs.percent)}`,
          en: `Enzymes and industrial strains: over ${percent(data.inputs.percent)} from abroad`,
        },
        detail: {
          zh: "箭头表示“超过”，超出多少没有印出",
          en: "The arrow stands for “over”; by how much is not printed",
        },
      };
    case "standing":
      return {
        title: {
          zh: `三张榜上的中国席位：${data.standing.map((each) => ofRanking(each).zh).join("，")}`,
          en: `Chinese names on three lists: ${listEnglish(data.standing.map((each) => ofRanking(each).en))}`,
        },
        detail: {
          zh: data.standing.map((each) => `${each.name.zh}${ofRanking(each).zh}`).join("，"),
          en: listEnglish(
            data.standing.map((each) => `${each.name.en.toLowerCase()} ${ofRanking(each).en}`),
          ),
        },
      };
    case "output": {
      const stated = statedOutput(data);
      const value = money(stated.cnyTrillion);
      const others = data.output.filter((each) => each !== stated);
      return {
        title: {
          zh: `${stated.year}年中国新材料产业总产值${value.zh}`,
          en: `China’s new-materials industry turned out ${value.en} in ${stated.year}`,
        },
        detail: {
          zh: others
            .map((each) =>
              each.forecast
                ? `${each.year}年预计超过${money(each.cnyTrillion).zh}`
                : `${each.year}年${money(each.cnyTrillion).zh}`,
            )
            .join("，"),
          en: listEnglish(
            others.map((each) =>
              each.forecast
                ? `over ${money(each.cnyTrillion).en} expected for ${each.year}`
                : `${money(each.cnyTrillion).en} in ${each.year}`,
            ),
          ),
        },
      };
    }
    case "materials": {
      const lead = data.materials.filter(({ list }) => !isMissing(list));
      const missing = data.materials.filter(({ list }) => isMissing(list));
      const names = (list: typeof lead): Both<string> => ({
        zh: list.map(({ name }) => name.zh).join("、"),
        en: listEnglish(list.map(({ name }) => name.en.toLowerCase())),
      });
      const [has, lacks] = [names(lead), names(missing)];
      if (focus === "lead") {
        return {
          title: {
            zh: `${listChinese(lead.map(({ name }) => name.zh))}，产量居世界首位`,
            en: `First in the world by output: ${has.en}`,
          },
          detail: { zh: `缺失或受制的有${lacks.zh}`, en: `Missing or held abroad: ${lacks.en}` },
        };
      }
      return {
        title:
          focus === "missing"
            ? {
                zh: `缺的不在量上：${missing.length}种材料与工艺要靠进口、精度不够或由别国掌握`,
                en: `What is missing is not bulk: ${missing.length} materials and processes are imported, imprecise or held abroad`,
              }
            : {
                zh: `论文列出${lead.length}种领先的材料，${missing.length}种缺失或受制的材料与工艺`,
                en: `The paper lists ${lead.length} materials that lead and ${missing.length} that are missing or held abroad`,
              },
        detail: { zh: lacks.zh, en: lacks.en },
      };
    }
  }
}
