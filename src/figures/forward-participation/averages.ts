import { formatNumber } from "../../i18n/format.ts";
import { horizontalGrid, roomForTicks } from "../../plotting/axes.ts";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { bars, canvas } from "../../plotting/marks.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { capital, regionHue, regionName, regionTextHue } from "../inter-country/names.ts";
import { averages, type ForwardData, type ForwardView } from "./model.ts";
import { ratio } from "./words.ts";

/** A column for each economy: the paper's average in grey, ours beside it in the economy's hue. */
export const drawAverages: Draw<ForwardView, ForwardData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const both = view.look === "both";
  const all = [...averages(data)].sort((a, b) => b.paper - a.paper);
  const top = Math.ceil(Math.max(...all.map(({ paper }) => paper)) * 10) / 10 + 0.05;
  const ticks = [0, 0.1, 0.2, 0.3, 0.4].map((value) => ({
    value,
    text: formatNumber(value, locale, { digits: value === 0 ? 0 : 1 }),
  }));
  const frame = {
    left: roomForTicks(ticks, size),
    right: size.width,
    top: size.tick * 1.4,
    bottom: size.height - size.label * 1.7,
  };
  const y = positions([0, top], [frame.bottom, frame.top]);
  const step = (frame.right - frame.left) / all.length;
  const room = step * (both ? 0.76 : 0.5);
  const labels: Label[] = [];
  const points: ReadPoint[] = [];
  const marks = [...horizontalGrid(ticks, { frame, size, y, base: 0 })];
  all.forEach(({ iso3, paper, ours, difference }, index) => {
    const middle = frame.left + step * (index + 0.5);
    const strong = view.economies.includes(iso3);
    const [left, right] = [middle - room / 2, middle + room / 2];
    const name = regionName(iso3, locale, "short");
    const highlighted = strong && !both;
    marks.push(
      bars(
        [
          {
            box: {
              left,
              right: both ? middle - 1 : right,
              top: y(paper),
              bottom: frame.bottom,
            },
            key: `paper:${iso3}`,
          },
        ],
        highlighted ? regionHue(iso3) : "var(--faded)",
      ),
    );
    labels.push({
      text: name,
      x: middle,
      y: frame.bottom + size.label,
      size: size.tick,
      anchor: "middle",
      bold: strong,
      fill: strong ? regionTextHue(iso3) : "var(--muted)",
      key: `name:${iso3}`,
    });
    labels.push({
      text: ratio(paper),
      x: middle,
      y: y(both ? Math.max(paper, ours) : paper) - size.label * (both ? 2 : 0.8),
      size: size.label,
      anchor: "middle",
      bold: highlighted,
      fill: highlighted ? regionTextHue(iso3) : "var(--muted)",
      key: `value:${iso3}`,
    });
    points.push({
      series: { zh: "论文", en: "Paper" }[locale],
      x: both ? (left + middle) / 2 : middle,
      y: y(paper),
      text: `${capital(regionName(iso3, locale))}${{ zh: "，论文：", en: ", paper: " }[locale]}${ratio(paper)}`,
    });
    if (!both) return;
    marks.push(
      bars(
        [
          {
            box: { left: middle + 1, right, top: y(ours), bottom: frame.bottom },
            key: `ours:${iso3}`,
          },
        ],
        strong ? regionHue(iso3) : "var(--rule)",
      ),
    );
    labels.push({
      text: ratio(ours),
      x: middle,
      y: y(Math.max(paper, ours)) - size.label * 0.8,
      size: size.label,
      anchor: "middle",
      bold: true,
      fill: strong ? regionTextHue(iso3) : "var(--muted)",
      key: `ours-value:${iso3}`,
    });
    points.push({
      series: { zh: "重算", en: "Recomputed" }[locale],
      x: (middle + right) / 2,
      y: y(ours),
      text: `${capital(regionName(iso3, locale))}${{ zh: "，重算：", en: ", recomputed: " }[locale]}${formatNumber(ours, locale, { digits: 3 })}${{ zh: "，相差", en: ", " }[locale]}${formatNumber(difference, locale, { digits: 2, signed: true })}%`,
    });
  });
  if (both) {
    labels.push({
      text: { zh: "灰：论文；彩色、粗体：重算", en: "Grey: paper. Colour, bold: ours" }[locale],
      x: size.width,
      y: size.tick * 0.7,
      size: size.tick,
      anchor: "end",
      fill: "var(--muted)",
      key: "legend",
    });
  }
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
};
