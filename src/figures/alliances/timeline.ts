import { nobody } from "../coalitions/finder.ts";
import { yearAxis } from "../../plotting/axes.ts";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { canvas, dots, rings, verticals, type Spot } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { markHue } from "../coalitions/economy.ts";
import { dayNumber, inTime, span, stands, type AllianceData, type AllianceView } from "./model.ts";
import { groupingSentence, size as sizeInWords, starred } from "./words.ts";

const years = [2021, 2022, 2023, 2024] as const;

/** One row a grouping, at its first day; the area of its dot is the number of its members. */
export const drawTimeline: Draw<AllianceView, AllianceData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const rows = inTime(data);
  const frame = { left: 20, right: size.width - 12, top: 2, bottom: size.height - size.tick - 14 };
  const x = positions([dayNumber(span[0]), dayNumber(span[1])], [frame.left, frame.right]);
  const pitch = (frame.bottom - frame.top) / rows.length;
  const unit = size.name === "wide" ? 2.5 : 1.8;
  const radius = (members: number) => Math.max(2.5, unit * Math.sqrt(members));
  const type = size.name === "wide" ? size.label : size.tick;
  const chosen = view.economy === nobody ? "USA" : view.economy;

  const labels: Label[] = [];
  const spots: (Spot & { r: number; hue: string; hollow: boolean })[] = [];
  const points: ReadPoint[] = [];
  rows.forEach((grouping, index) => {
    const at = [x(dayNumber(grouping.date)), frame.top + (index + 0.5) * pitch] as const;
    const r = radius(grouping.members.length);
    const lit = stands(grouping, view.economy);
    spots.push({
      at,
      key: `g:${grouping.id}`,
      r,
      hue: lit
        ? markHue(chosen)
        : view.economy === nobody && grouping.members.length > 0
          ? "var(--ink)"
          : "var(--faded)",
      hollow: grouping.unchecked,
    });
    const text = starred(grouping, locale) + sizeInWords(grouping, locale);
    const right = at[0] + r + 6 + textWidth(text, type) < frame.right;
    labels.push({
      text,
      x: right ? at[0] + r + 6 : at[0] - r - 6,
      y: at[1],
      size: type,
      anchor: right ? "start" : "end",
      halo: true,
      fill: view.economy === nobody || lit ? "var(--ink)" : "var(--muted)",
      bold: view.economy !== nobody && lit,
      key: `n:${grouping.id}`,
    });
    points.push({
      series: "groupings",
      x: at[0],
      y: at[1],
      text: groupingSentence(data, grouping, locale),
    });
  });
  const first = (year: number) => x(dayNumber(`${year}-01-01`));
  const kinds = [...new Set(spots.map(({ hue, hollow, r }) => `${hue}|${hollow}|${r}`))];
  const svg = canvas(document, size, [
    verticals(years.map(first), [frame.top, frame.bottom], "var(--rule)"),
    ...yearAxis([...years], { frame, size, x: first }),
    ...kinds.flatMap((kind) => {
      const same = spots.filter(({ hue, hollow, r }) => `${hue}|${hollow}|${r}` === kind);
      const [{ hue, hollow, r }] = same as [(typeof same)[number], ...typeof same];
      return hollow
        ? rings(same, r - 0.75, { stroke: hue, width: 1.5 }, "var(--paper)")
        : dots(same, r, hue);
    }),
    ...drawLabels(labels),
  ]);
  return { svg, points };
};
