import type { Markish } from "@observablehq/plot";
import { formatNumber } from "../../i18n/format.ts";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { bars, canvas, verticals } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { economyOf, ranked, type AutomationData, type AutomationView } from "./model.ts";
import { sharePercent } from "./words.ts";

/** Robots installed in a year, a bar an economy, most first. */
export const drawRobots: Draw<AutomationView, AutomationData> = ({
  data,
  size,
  locale,
  document,
}) => {
  const list = ranked(data);
  const value = (each: (typeof list)[number]) =>
    `${formatNumber(each.robots, locale)}${{ zh: "（", en: " (" }[locale]}${sharePercent(each.share, locale)}${{ zh: "）", en: ")" }[locale]}`;
  const nameRoom =
    Math.max(...list.map(({ name }) => textWidth(name[locale], size.label, true))) + 12;
  const valueRoom = Math.max(...list.map((each) => textWidth(value(each), size.label, true))) + 8;
  const most = list[0]?.robots ?? 1;
  const x = positions([0, most], [nameRoom, size.width - valueRoom]);
  const pitch = (size.height - 8) / list.length;
  const thick = Math.min(34, pitch * 0.62);

  const labels: Label[] = [];
  const points: ReadPoint[] = [];
  const marks: Markish[] = list.map((each, index) => {
    const middle = 4 + pitch * (index + 0.5);
    const { hue, text } = economyOf(each.iso3);
    labels.push(
      {
        text: each.name[locale],
        x: nameRoom - 10,
        y: middle,
        size: size.label,
        anchor: "end",
        bold: true,
        fill: text,
        key: `name:${each.iso3}`,
      },
      {
        text: value(each),
        x: x(each.robots) + 7,
        y: middle,
        size: size.label,
        key: `value:${each.iso3}`,
      },
    );
    points.push({
      series: each.name[locale],
      x: x(each.robots),
      y: middle,
      text: `${each.name[locale]}${{ zh: "：", en: ": " }[locale]}${value(each)}`,
    });
    return bars(
      [
        {
          box: {
            left: x(0),
            right: x(each.robots),
            top: middle - thick / 2,
            bottom: middle + thick / 2,
          },
          key: `bar:${each.iso3}`,
        },
      ],
      hue,
    );
  });
  marks.push(verticals([x(0)], [0, size.height], "var(--ink)"));
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
};
