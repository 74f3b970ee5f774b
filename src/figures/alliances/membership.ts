import { nobody } from "../coalitions/finder.ts";
import * as Plot from "@observablehq/plot";
import type { Both } from "../../i18n/locale.ts";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { bars, canvas, dots, rings, type Spot } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { markHue, textHue } from "../coalitions/economy.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import {
  economiesInOrder,
  listed,
  memberIn,
  type AllianceData,
  type AllianceView,
} from "./model.ts";
import { memberSentence, nameOf, often, starred } from "./words.ts";

/** Names that head narrow columns. */
const heads: Readonly<Record<string, Both<string>>> = {
  USA: { zh: "美国", en: "US" },
  EUU: { zh: "欧盟", en: "EU" },
  GBR: { zh: "英国", en: "UK" },
  NZL: { zh: "新西兰", en: "NZ" },
  KOR: { zh: "韩国", en: "Korea" },
};

/** Groupings down, in time; across, the economies that are in most of them. */
export const drawMembership: Draw<AllianceView, AllianceData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const rows = listed(data);
  // Narrow, there is room for fewer columns.
  const least = size.name === "wide" ? often : often + 1;
  const frequent = economiesInOrder(data).filter(
    ({ iso3, count }) => count >= least || iso3 === view.economy,
  );
  const head = (iso3: string) => heads[iso3]?.[locale] ?? nameOf(data, iso3, locale);
  const left = Math.max(...rows.map((each) => textWidth(starred(each, locale), size.tick))) + 10;
  const total = { zh: "全部", en: "All" }[locale];
  const totalRoom = textWidth(total, size.tick, true) + 8;
  const step = (size.width - left - totalRoom) / frequent.length;
  const tiers = tiersFor(
    frequent.map(({ iso3 }) => textWidth(head(iso3), size.tick, true)),
    step,
  );
  const line = size.tick * 1.25;
  const top = line * (tiers + 1) + 6;
  const pitch = (size.height - top) / rows.length;
  const columnX = (column: number) => left + (column + 0.5) * step;
  const rowY = (row: number) => top + (row + 0.5) * pitch;
  const lit = view.economy === nobody ? "USA" : view.economy;

  const labels: Label[] = [
    {
      text: total,
      x: size.width,
      y: line * (tiers + 0.6),
      size: size.tick,
      anchor: "end",
      fill: "var(--muted)",
      key: "all",
    },
  ];
  const spots: (Spot & { hue: string; hollow: boolean })[] = [];
  const points: ReadPoint[] = [];
  frequent.forEach(({ iso3, count }, column) => {
    const own = iso3 === lit;
    labels.push(
      {
        text: head(iso3),
        x: columnX(column),
        y: line * (0.6 + (column % tiers)),
        size: size.tick,
        anchor: "middle",
        bold: own,
        fill: textHue(iso3),
        key: `e:${iso3}`,
      },
      {
        text: String(count),
        x: columnX(column),
        y: line * (tiers + 0.6),
        size: size.tick,
        anchor: "middle",
        bold: true,
        fill: textHue(iso3),
        key: `c:${iso3}`,
      },
    );
  });
  rows.forEach((grouping, row) => {
    const y = rowY(row);
    labels.push(
      { text: starred(grouping, locale), x: 2, y, size: size.tick, key: `n:${grouping.id}` },
      {
        text: String(grouping.members.length),
        x: size.width,
        y,
        size: size.tick,
        anchor: "end",
        fill: "var(--muted)",
        key: `s:${grouping.id}`,
      },
    );
    frequent.forEach(({ iso3 }, column) => {
      const member = memberIn(grouping, iso3);
      if (!member) return;
      const x = columnX(column);
      const recede = view.economy !== nobody && iso3 !== view.economy;
      spots.push({
        at: [x, y],
        key: `m:${grouping.id}:${iso3}`,
        hue: recede ? "var(--faded)" : markHue(iso3),
        hollow: grouping.unchecked,
      });
      points.push({
        series: grouping.id,
        x,
        y,
        text: memberSentence(data, grouping, member, locale),
      });
    });
  });
  const kinds = [...new Set(spots.map(({ hue, hollow }) => `${hue}|${hollow}`))];
  const r = size.name === "wide" ? 5.5 : 4;
  const at = frequent.findIndex(({ iso3 }) => iso3 === lit);
  const svg = canvas(document, size, [
    bars(
      at < 0
        ? []
        : [
            {
              key: "column",
              box: {
                left: columnX(at) - step / 2 + 1,
                right: columnX(at) + step / 2 - 1,
                top,
                bottom: size.height,
              },
            },
          ],
      "var(--rule)",
      0.55,
    ),
    Plot.ruleY(
      rows.map((_, row) => rowY(row)),
      {
        y: { value: (d: number) => d, scale: null },
        x1: { value: () => left, scale: null },
        x2: { value: () => size.width - totalRoom, scale: null },
        stroke: "var(--rule)",
      },
    ),
    ...kinds.map((kind) => {
      const same = spots.filter(({ hue, hollow }) => `${hue}|${hollow}` === kind);
      const [{ hue, hollow }] = same as [(typeof same)[number], ...typeof same];
      return hollow
        ? rings(same, r - 0.75, { stroke: hue, width: 1.5 }, "var(--paper)")
        : dots(same, r, hue);
    }),
    ...drawLabels(labels),
  ]);
  return { svg, points };
};

/** In how many lines the heads must take turns so that neighbours keep apart. */
function tiersFor(widths: readonly number[], step: number): number {
  const apart = (tiers: number) =>
    widths.every((width, at) => {
      const next = widths[at + tiers];
      return next === undefined || (width + next) / 2 + 4 <= tiers * step;
    });
  return [1, 2, 3].find(apart) ?? 4;
}
