import { formatDate, formatQuantity } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import { stepsOf, type Step, type ThresholdData, type ThresholdView } from "./model.ts";

/** What the figure says about each view. Every value is read from the data. */

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export const percent = (value: number): string => formatQuantity(value, "percent", "en");

/** A first day; the new year's day of a calendar year is that year. */
export function dateInWords(day: string): Both<string> {
  const short = day.replace(/-01-01$/, "");
  return { zh: formatDate(short, "zh"), en: formatDate(short, "en") };
}

export function message({ stage }: ThresholdView, data: ThresholdData): Message {
  const shown = stepsOf(data, stage);
  const last = shown.at(-1);
  const previous = shown.at(-2);
  const first = shown[0];
  if (!last || !previous || !first) throw new RangeError("made-in-america: too few steps");
  const order = dateInWords(data.order);
  const proposal = dateInWords(data.proposal);
  const [low = 0, high = 0] = data.paper;
  switch (stage) {
    case "before":
      return {
        title: {
          zh: `行政令签署之前几天，门槛刚从${percent(previous.percent)}提到${percent(last.percent)}`,
          en: `Days before the order was signed the threshold had just gone from ${percent(previous.percent)} to ${percent(last.percent)}`,
        },
        detail: {
          zh: `${percent(last.percent)}自${dateInWords(last.from).zh}起适用，行政令签于${order.zh}。`,
          en: `${percent(last.percent)} applied from ${dateInWords(last.from).en}; the order is of ${order.en}.`,
        },
      };
    case "proposal":
      return {
        title: {
          zh: `${proposal.zh}的草案提出先到${percent(low)}，再分步到${percent(high)}`,
          en: `The proposal of ${proposal.en} would go to ${percent(low)} and in steps to ${percent(high)}`,
        },
        detail: {
          zh: `当时适用的是${percent(last.percent)}。论文写的就是草案中的这两个数。`,
          en: `${percent(last.percent)} applied at the time. These two numbers are the ones the paper gives.`,
        },
      };
    case "in-force":
      return {
        title: {
          zh: `最终规则定下两级：${dateInWords(previous.from).zh}起${percent(previous.percent)}，${dateInWords(last.from).zh}起${percent(last.percent)}`,
          en: `Two steps have come into force: ${percent(previous.percent)} from ${dateInWords(previous.from).en} and ${percent(last.percent)} from ${dateInWords(last.from).en}`,
        },
        detail: {
          zh: `此前是${percent(shown.at(-3)?.percent ?? first.percent)}。`,
          en: `It had been ${percent(shown.at(-3)?.percent ?? first.percent)}.`,
        },
      };
    case "planned":
      return {
        title: {
          zh: `下一级是${percent(last.percent)}，规则定在${dateInWords(last.from).zh}，还没有到`,
          en: `The next step, to ${percent(last.percent)}, is set for ${dateInWords(last.from).en} and has yet to come`,
        },
        detail: {
          zh: `从${percent(first.percent)}起，一共四级：${shown
            .slice(1)
            .map((step) => percent(step.percent))
            .join("、")}。`,
          en: `From ${percent(first.percent)} there are four steps: ${shown
            .slice(1)
            .map((step) => percent(step.percent))
            .join(", ")}.`,
        },
      };
  }
}

/** When a step applies. */
export function spanInWords({ from, until }: Step): Both<string> {
  const start = dateInWords(from || until);
  if (from === "") return { zh: `${start.zh}以前`, en: `until ${start.en}` };
  return { zh: `${start.zh}起`, en: `from ${start.en}` };
}
