import { formatNumber } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import { listEnglish } from "../sentences.ts";
import type { ChipData, ChipView } from "./model.ts";

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

/** Where a stage stands in the chain. */
export const places: readonly Both<string>[] = [
  { zh: "上游", en: "upstream" },
  { zh: "中游", en: "midstream" },
  { zh: "下游", en: "downstream" },
];

export const groupNames = {
  circuits: { zh: "电路与接口", en: "Circuits and ports" },
  materials: { zh: "材料", en: "Materials" },
  equipment: { zh: "设备", en: "Equipment" },
} as const satisfies Record<string, Both<string>>;

const one = (value: number) => formatNumber(value, "en", { digits: 1 });

/** What the figure says about a view; values from the data. */
export function message({ show }: ChipView, data: ChipData): Message {
  const { stages, overall, mean, patents, links } = data;
  const stagesIn = (locale: "zh" | "en") =>
    stages.map(({ name, index }) =>
      locale === "zh" ? `${name.zh}${one(index)}` : `${name.en.toLowerCase()} ${one(index)}`,
    );
  switch (show) {
    case "patents": {
      const counts = patents.map(({ count }) => count);
      const gap = ((Math.max(...counts) - Math.min(...counts)) / Math.max(...counts)) * 100;
      return {
        title: {
          zh: `数芯片专利，三国相近：最多与最少只差${formatNumber(gap, "zh", { digits: 1 })}%`,
          en: `Counted by chip patents the three are close: the most and the fewest differ by ${one(gap)}%`,
        },
        detail: {
          zh: patents.map(({ name, count }) => `${name.zh}${count}件`).join("，"),
          en: listEnglish(
            patents.map(({ name, count }) => `${name.en} ${formatNumber(count, "en")}`),
          ),
        },
      };
    }
    case "risk": {
      const [first] = [...stages].sort((a, b) => b.index - a.index);
      return {
        title: {
          zh: `三个环节里${first?.name.zh}的风险指数最高，${one(first?.index ?? 0)}；全链${one(overall.index)}`,
          en: `Of the three stages ${first?.name.en.toLowerCase()} has the highest risk, ${one(first?.index ?? 0)}; the whole chain has ${one(overall.index)}`,
        },
        detail: {
          zh: stagesIn("zh").join("，"),
          en: listEnglish(stagesIn("en")),
        },
      };
    }
    case "mean":
      return {
        title: {
          zh: `全链的${one(overall.index)}不是三段的平均：简单平均是${one(mean.index)}`,
          en: `The chain’s ${one(overall.index)} is no average of the stages: their plain mean is ${one(mean.index)}`,
        },
        detail: {
          zh: `${stagesIn("zh").join("，")}。怎样加权没有印出`,
          en: `${listEnglish(stagesIn("en"))}. How they are weighted is not printed`,
        },
      };
    case "links":
      return {
        title: {
          zh: `弱处数得出来：${links[0]?.count}个IPC子类占比不到${data.line}%，${links[1]?.count}项核心技术有风险`,
          en: `Weak links can be counted: ${links[0]?.count} patent subclasses under ${data.line}%, ${links[1]?.count} core technologies at risk`,
        },
        detail: {
          zh: "占比和技术的完整名单都没有印出",
          en: "Neither the shares nor the full list of technologies is printed",
        },
      };
    case "named":
      return {
        title: {
          zh: `论文点了名的风险点有${data.named.length}处，从逻辑芯片到离子注入设备`,
          en: `The paper names ${data.named.length} weak points, from logic chips to ion implanters`,
        },
        detail: {
          zh: data.named.map(({ name }) => name.zh).join("、"),
          en: data.named.map(({ name }) => name.en).join(", "),
        },
      };
  }
}
