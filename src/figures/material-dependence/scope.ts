import { formatDate } from "../../i18n/format.ts";
import { drawLabels, outline, type Box, type Label } from "../../plotting/labels.ts";
import { bars, canvas, dots, polyline } from "../../plotting/marks.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { benchmarkInShort } from "./definition.ts";
import { ceiling, yearsSince2024, type MaterialData, type MaterialView } from "./model.ts";

/** The materials as squares, those with benchmarks filled; below, the days of the act. */
export const drawScope: Draw<MaterialView, MaterialData> = ({ data, size, locale, document }) => {
  const wide = size.name === "wide";
  const { strategic, critical } = data.lists;
  const others = critical - strategic;
  const { year } = ceiling(data);
  const across = Math.ceil(Math.max(strategic, others) / 2);
  // Wide, the four benchmarks stand beside the squares.
  const step = (wide ? 436 : size.width) / across;
  const side = step * 0.78;
  const line = size.label * 1.5;
  const rows = { first: line + 4, second: line + 4 + step * 2 + (wide ? 30 : 6) + line };
  const square = (at: number, top: number): Box => {
    const left = (at % across) * step + 1;
    const upper = top + Math.floor(at / across) * step;
    return { left, right: left + side, top: upper, bottom: upper + side };
  };
  const filled = Array.from({ length: strategic }, (_, at) => ({
    key: `k:${at}`,
    box: square(at, rows.first),
  }));
  const open = Array.from({ length: others }, (_, at) => square(at, rows.second));
  const words = {
    zh: {
      first: `${strategic}种战略原材料：四项基准都适用`,
      second: `其余${others}种关键原材料：没有这些基准`,
      adopted: `${formatDate(data.adopted, "zh")}，理事会通过`,
      force: `${formatDate(data.inForce, "zh")}，生效`,
      goal: `${year}年，基准应达到`,
    },
    en: {
      first: `${strategic} strategic materials: all four benchmarks`,
      second: `${others} other critical materials: no benchmark`,
      adopted: `${formatDate(data.adopted, "en")}: Council adoption`,
      force: `${formatDate(data.inForce, "en")}: in force`,
      goal: `${year}: benchmarks due`,
    },
  }[locale];
  const axisY = size.height - (wide ? 40 : 28);
  const x = positions([yearsSince2024("2024"), yearsSince2024(`${year + 1}`)], [1, size.width - 1]);
  const at = (date: string) => x(yearsSince2024(date));
  const off = size.label * 1.3;
  const labels: Label[] = [
    { text: words.first, x: 0, y: line / 2, size: size.label, bold: true, key: "first" },
    {
      text: words.second,
      x: 0,
      y: rows.second - line / 2 - 4,
      size: size.label,
      key: "second",
      fill: "var(--muted)",
    },
    {
      text: words.adopted,
      x: at(data.adopted) - 4,
      y: axisY - off,
      size: size.tick,
      key: "adopted",
    },
    { text: words.force, x: at(data.inForce) - 4, y: axisY + off, size: size.tick, key: "force" },
    {
      text: words.goal,
      x: size.width,
      y: axisY - off,
      size: size.label,
      anchor: "end",
      bold: true,
      key: "goal",
    },
  ];
  if (wide) {
    const pitch = (step + side) / data.benchmarks.length;
    data.benchmarks.forEach((each, index) =>
      labels.push({
        text: benchmarkInShort(each, locale),
        x: 444,
        y: rows.first + (index + 0.5) * pitch,
        size: size.tick,
        key: `v:${each.id}`,
      }),
    );
  }
  // English labels would meet on the narrow axis: the goal steps above the line of the first.
  if (!wide) labels.splice(4, 1, { ...(labels[4] as Label), y: axisY - off * 2.1 });
  const points: ReadPoint[] = [
    { series: "materials", x: side / 2, y: rows.first + side / 2, text: words.first },
    { series: "materials", x: side / 2, y: rows.second + side / 2, text: words.second },
    { series: "days", x: at(data.adopted), y: axisY, text: words.adopted },
    { series: "days", x: at(data.inForce), y: axisY, text: words.force },
    { series: "days", x: (at(`${year}`) + size.width) / 2, y: axisY, text: words.goal },
  ];
  const svg = canvas(document, size, [
    bars(filled, "var(--deu)"),
    ...open.map((box, index) =>
      polyline(
        outline(box),
        { "data-key": `k:${strategic + index}` },
        { stroke: "var(--faded)", width: 1.25 },
      ),
    ),
    polyline(
      [
        [1, axisY],
        [size.width - 1, axisY],
      ],
      { "data-key": "time" },
      { stroke: "var(--faded)", width: 1 },
    ),
    bars(
      [
        {
          key: "goal-year",
          box: {
            left: at(`${year}`),
            right: size.width - 1,
            top: axisY - 4,
            bottom: axisY + 4,
          },
        },
      ],
      "var(--deu)",
    ),
    dots(
      [
        { at: [at(data.adopted), axisY], key: "day:adopted" },
        { at: [at(data.inForce), axisY], key: "day:force" },
      ],
      size.dot,
      "var(--ink)",
    ),
    ...drawLabels(labels),
  ]);
  return { svg, points };
};
