import { drawLabels, type Label } from "../../plotting/labels.ts";
import { bars, canvas, verticals } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { capital, regionName } from "../inter-country/names.ts";
import { signedMoney, signedPercent } from "./definition.ts";
import { changeByRegion, runIn, type ScenarioData, type ScenarioView } from "./model.ts";

/** Bars left for losses and right for gains; what loses is drawn in ink, what gains in the accent. */
export const drawLabScenario: Draw<ScenarioView, ScenarioData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const list = changeByRegion(data, runIn(data, view));
  const wide = size.name === "wide";
  const name = (id: string) => capital(regionName(id, locale, wide ? "full" : "short"));
  // A narrow drawing has no room beside its bars: there the names stand above them.
  const left = wide
    ? Math.max(...list.map(({ region }) => textWidth(name(region), size.label, true))) + 8
    : 0;
  const relativeRoom =
    Math.max(...list.map(({ relative }) => textWidth(signedPercent(relative, locale), size.tick))) +
    6;
  const amountRoom = Math.max(
    ...list.map(({ change }) => textWidth(signedMoney(change, locale), size.tick)),
  );
  const lowest = Math.min(0, ...list.map(({ change }) => change));
  const highest = Math.max(0, ...list.map(({ change }) => change));
  const span = highest - lowest || 1;
  // A label stands at the end of its bar, outside; leave room on both sides where bars can end.
  const inner = {
    left: left + (lowest < 0 ? amountRoom + 6 : 4),
    right: size.width - relativeRoom - (highest > 0 ? amountRoom + 8 : 8),
  };
  const x = positions([lowest, lowest + span], [inner.left, inner.right]);
  const top = 4;
  const step = (size.height - top - 4) / list.length;
  const bar = wide ? Math.min(step * 0.6, 28) : step * 0.3;
  const labels: Label[] = [];
  const points: ReadPoint[] = [];
  const gains: Parameters<typeof bars>[0][number][] = [];
  const losses: Parameters<typeof bars>[0][number][] = [];
  list.forEach(({ region, change, relative }, row) => {
    const middle = top + (row + (wide ? 0.5 : 0.74)) * step;
    const [from, to] = change < 0 ? [x(change), x(0)] : [x(0), x(change)];
    const rect = {
      box: {
        left: from,
        right: Math.max(to, from + 0.5),
        top: middle - bar / 2,
        bottom: middle + bar / 2,
      },
      key: `bar:${region}`,
    };
    (change < 0 ? losses : gains).push(rect);
    labels.push(
      {
        text: name(region),
        x: wide ? left - 8 : 2,
        y: wide ? middle : middle - step * 0.46,
        size: size.label,
        bold: true,
        anchor: wide ? "end" : "start",
        key: `name:${region}`,
      },
      {
        text: signedMoney(change, locale),
        x: change < 0 ? from - 5 : to + 5,
        y: middle,
        size: size.tick,
        anchor: change < 0 ? "end" : "start",
        key: `value:${region}`,
      },
      {
        text: signedPercent(relative, locale),
        x: size.width,
        y: middle,
        size: size.tick,
        anchor: "end",
        fill: "var(--muted)",
        key: `relative:${region}`,
      },
    );
    points.push({
      series: name(region),
      x: x(change),
      y: middle,
      text: `${name(region)}${locale === "zh" ? "：" : ": "}${signedMoney(change, locale)}${locale === "zh" ? "，" : ", "}${signedPercent(relative, locale)}`,
    });
  });
  const svg = canvas(document, size, [
    bars(losses, "var(--ink)"),
    bars(gains, "var(--accent)"),
    verticals([x(0)], [top, size.height - 4], "var(--ink)"),
    ...drawLabels(labels),
  ]);
  return { svg, points };
};
