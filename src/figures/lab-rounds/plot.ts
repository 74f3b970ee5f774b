import { formatNumber } from "../../i18n/format.ts";
import { horizontalGrid, roomForTicks } from "../../plotting/axes.ts";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { bars, canvas, polyline, type Bar } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { regionHue, regionName } from "../inter-country/names.ts";
import { chainIn, sum, type RoundsData, type RoundsView } from "./model.ts";

/** Bars of output so far, home below and abroad above, rising to the line of the inverse. */
export const drawLabRounds: Draw<RoundsView, RoundsData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const { rounds, multiplier } = chainIn(data, view);
  const home = data.regions.indexOf(view.region);
  const top = multiplier * 1.12;
  const ticks = [0, 1, 2, 3, 4, 5]
    .filter((value) => value <= top)
    .map((value) => ({ value, text: String(value) }));
  const left = roomForTicks(ticks, size);
  const frame = {
    left,
    right: size.width - 2,
    top: size.tick * 1.6,
    bottom: size.height - size.tick * 2.8,
  };
  const y = positions([0, top], [frame.bottom, frame.top]);
  const step = (frame.right - frame.left) / rounds.length;
  const barWidth = Math.min(step * 0.62, 46);
  const own: Bar[] = [];
  const others: Bar[] = [];
  const labels: Label[] = [];
  const points: ReadPoint[] = [];
  let ownSoFar = 0;
  let abroadSoFar = 0;
  rounds.forEach((round, index) => {
    const here = round[home] ?? 0;
    ownSoFar += here;
    abroadSoFar += sum(round) - here;
    const middle = frame.left + (index + 0.5) * step;
    const box = { left: middle - barWidth / 2, right: middle + barWidth / 2 };
    own.push({ box: { ...box, top: y(ownSoFar), bottom: frame.bottom }, key: `home:${index}` });
    others.push({
      box: { ...box, top: y(ownSoFar + abroadSoFar), bottom: y(ownSoFar) },
      key: `abroad:${index}`,
    });
    const text = formatNumber(ownSoFar + abroadSoFar, locale, { digits: 2 });
    labels.push({
      text: String(index),
      x: middle,
      y: frame.bottom + size.tick,
      size: size.tick,
      anchor: "middle",
      fill: "var(--muted)",
      key: `round:${index}`,
    });
    // Near the limit the number would stand on its line; the table has it.
    if (y(ownSoFar + abroadSoFar) - y(multiplier) > size.tick * 1.5) {
      labels.push({
        text,
        x: middle,
        y: y(ownSoFar + abroadSoFar) - size.tick * 0.75,
        size: size.tick,
        anchor: "middle",
        key: `sum:${index}`,
      });
    }
    points.push({
      series: regionName(view.region, locale),
      x: middle,
      y: y(ownSoFar + abroadSoFar),
      text: {
        zh: `到第${index}轮：境内${fixed(ownSoFar)}，境外${fixed(abroadSoFar)}，共${text}，占总数的${fixed(((ownSoFar + abroadSoFar) / multiplier) * 100, 1)}%`,
        en: `Up to round ${index}: ${fixed(ownSoFar)} at home, ${fixed(abroadSoFar)} abroad, ${text} in all, ${fixed(((ownSoFar + abroadSoFar) / multiplier) * 100, 1)}% of the total`,
      }[locale],
    });
  });
  function fixed(value: number, digits = 2) {
    return formatNumber(value, locale, { digits });
  }
  const swatch = size.label * 0.75;
  const homeName = regionName(view.region, locale, "short");
  const legend = {
    y: size.height - size.tick * 0.6,
    home: frame.left,
    abroad: frame.left + swatch + textWidth(homeName, size.label) + 24,
  };
  const square = (x: number): Bar["box"] => ({
    left: x,
    right: x + swatch,
    top: legend.y - swatch / 2,
    bottom: legend.y + swatch / 2,
  });
  own.push({ box: square(legend.home), key: "swatch:home" });
  others.push({ box: square(legend.abroad), key: "swatch:abroad" });
  labels.push(
    {
      text: {
        zh: `逆矩阵的列和 ${fixed(multiplier)}`,
        en: `Column of the inverse: ${fixed(multiplier)}`,
      }[locale],
      x: frame.left,
      y: y(multiplier) - size.tick * 0.8,
      size: size.label,
      bold: true,
      key: "inverse:label",
    },
    {
      text: { zh: "轮次", en: "Round" }[locale],
      x: frame.right,
      y: size.height - size.tick * 0.6,
      size: size.tick,
      anchor: "end",
      fill: "var(--muted)",
      key: "axis",
    },
    {
      text: { zh: "境外", en: "Abroad" }[locale],
      x: legend.abroad + swatch + 5,
      y: legend.y,
      size: size.label,
      key: "legend:abroad",
    },
    {
      text: homeName,
      x: legend.home + swatch + 5,
      y: legend.y,
      size: size.label,
      key: "legend:home",
    },
  );
  const hue = regionHue(view.region);
  const svg = canvas(document, size, [
    ...horizontalGrid(ticks, { frame, size, y, base: 0 }),
    bars(own, hue === "var(--faded)" ? "var(--ink)" : hue),
    bars(others, "var(--faded)"),
    polyline(
      [
        [frame.left, y(multiplier)],
        [frame.right, y(multiplier)],
      ],
      { "data-key": "inverse" },
      { stroke: "var(--ink)", width: 1.25, dash: "5 3" },
    ),
    ...drawLabels(labels),
  ]);
  return { svg, points };
};
