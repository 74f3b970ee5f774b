import * as Plot from "@observablehq/plot";
import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import { horizontalGrid, roomForTicks, type Frame, type Tick } from "../../plotting/axes.ts";
import { keyed } from "../../plotting/keyed.ts";
import { drawLabels, labelBox, outline, type Label, type Point } from "../../plotting/labels.ts";
import {
  canvas,
  crowd,
  dots,
  labelNear,
  leaderTo,
  polyline,
  rings,
  verticals,
} from "../../plotting/marks.ts";
import { positions } from "../../plotting/positions.ts";
import type { Size } from "../../plotting/size.ts";
import type { Draw, Drawing, ReadPoint } from "../contract.ts";
import { economyHue, economyName, economyTextHue } from "../inter-country/economy-names.ts";
import { capital, sixEconomies } from "../inter-country/names.ts";
import { pathSpan, percent } from "./definition.ts";
import {
  counts,
  medians,
  pathOf,
  places,
  quadrantOf,
  quadrants,
  six,
  type Position,
  type PositionData,
  type PositionView,
  type Quadrant,
} from "./model.ts";

/** Dots by backward (across) and forward participation (up), or lines through the years. */
export const drawUpstreamDownstream: Draw<PositionView, PositionData> = (scene) =>
  scene.view.form === "paths" ? drawPaths(scene) : drawPlaces(scene);

type Scene = Parameters<Draw<PositionView, PositionData>>[0];

/** Frame, grids and axis labels for shares up to `right` across and `top` up. */
function plane({ size, locale }: Scene, right: number, top: number) {
  const step = top > 0.5 ? 0.2 : 0.1;
  const valuesTo = (end: number) =>
    Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, k) =>
      Number((k * step).toFixed(1)),
    );
  const ticks = valuesTo(top).map((value, index, list): Tick => ({
    value,
    text: `${formatNumber(value * 100, locale, { digits: 0 })}${index === list.length - 1 ? "%" : ""}`,
  }));
  const frame: Frame = {
    left: roomForTicks(ticks, size),
    right: size.width - 4,
    top: size.tick * 2.4,
    bottom: size.height - size.tick * 2.8,
  };
  const x = positions([0, right], [frame.left, frame.right]);
  const y = positions([0, top], [frame.bottom, frame.top]);
  const muted = { size: size.tick, fill: "var(--muted)" } as const;
  const labels: Label[] = [
    ...valuesTo(right).map((value): Label => ({
      ...muted,
      text: `${formatNumber(value * 100, locale, { digits: 0 })}%`,
      x: Math.min(x(value), frame.right - size.tick),
      y: frame.bottom + size.tick * 0.85,
      anchor: "middle",
      key: `x:${value.toFixed(1)}`,
    })),
    {
      ...muted,
      text: { zh: "前向：卖给别国再加工 ↑", en: "Forward: sold on as inputs ↑" }[locale],
      x: 0,
      y: size.tick * 0.6,
      key: "axis:y",
    },
    {
      ...muted,
      text: {
        zh: "后向：出口里的国外价值 →",
        en: "Backward: foreign value in exports →",
      }[locale],
      x: frame.right,
      y: size.height - size.tick * 0.7,
      anchor: "end",
      key: "axis:x",
    },
  ];
  const grid = [
    ...horizontalGrid(ticks, { frame, size, y, base: 0 }),
    verticals(valuesTo(right).slice(1).map(x), [frame.top, frame.bottom], "var(--rule)"),
    verticals([x(0)], [frame.top, frame.bottom], "var(--ink)"),
  ];
  return { frame, x, y, labels, grid };
}

const quadrantNames: Readonly<Record<Quadrant, { readonly zh: string; readonly en: string }>> = {
  forward: { zh: "偏上游", en: "Upstream" },
  both: { zh: "两头都高", en: "High both ways" },
  neither: { zh: "两头都低", en: "Low both ways" },
  backward: { zh: "偏下游", en: "Downstream" },
};

/** Named in the view of all beside the largest: a clear case of each quadrant that these leave empty. */
const examples = ["RUS", "MEX", "VNM"];

/** Area of a dot by value added; the same in all groups and years. */
function radius(usdMillion: number, size: Size): number {
  const full = size.name === "wide" ? 27 : 15;
  const floor = size.name === "wide" ? 2.5 : 2;
  return Math.max(floor, full * Math.sqrt(usdMillion / 5e6));
}

function drawPlaces(scene: Scene): Drawing {
  const { view, data, size, locale, document } = scene;
  const { frame, x, y, labels, grid } = plane(scene, 0.8, 0.9);
  const list = places(data, view.group, view.year).sort((a, b) => b.usdMillion - a.usdMillion);
  const lines = medians(list);
  const number = counts(list);
  const [middleX, middleY] = [x(lines.backward), y(lines.forward)];
  const rule = (key: string, points: readonly Point[]) =>
    polyline(points, { "data-key": key }, { stroke: "var(--muted)", width: 1, dash: "2 3" });
  const marks: Plot.Markish[] = [
    ...grid,
    rule("median:x", [
      [middleX, frame.top],
      [middleX, frame.bottom],
    ]),
    rule("median:y", [
      [frame.left, middleY],
      [frame.right, middleY],
    ]),
  ];
  for (const quadrant of quadrants) {
    const [high, deep] = [
      quadrant === "forward" || quadrant === "both",
      quadrant === "backward" || quadrant === "both",
    ];
    // Where a quadrant is too low for words and dots, the dots have it.
    if (quadrant === "neither" && frame.bottom - middleY < size.tick * 6) continue;
    labels.push({
      text: `${quadrantNames[quadrant][locale]} ${number[quadrant]}`,
      x: deep ? frame.right - 2 : frame.left + 6,
      y: high ? frame.top + size.tick * 0.8 : frame.bottom - size.tick * 0.8,
      size: size.tick,
      anchor: deep ? "end" : "start",
      fill: "var(--muted)",
      halo: true,
      key: `quadrant:${quadrant}`,
    });
  }
  const chosen = view.focus === six ? [...sixEconomies] : [view.focus];
  const picked = list.filter(({ iso3 }) => (chosen as string[]).includes(iso3));
  const plain = picked.length === 0;
  const strong = plain
    ? list.filter(({ iso3 }, index) => index < 4 || examples.includes(iso3))
    : picked;
  const at = ({ backward, forward }: Position): Point => [x(backward), y(forward)];
  const isStrong = new Set(strong.map(({ iso3 }) => iso3));
  // In one order in every view; who is picked out is drawn apart.
  const byCode = [...list].sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
  marks.push(
    crowd(
      byCode.map((each) => ({
        at: at(each),
        r: isStrong.has(each.iso3) ? 0 : radius(each.usdMillion, size),
      })),
      "others",
      { fill: "var(--faded)", opacity: 0.55 },
    ),
  );
  const fills = new Map<string, Position[]>();
  for (const each of strong) {
    const fill = economyHue(each.iso3, "var(--ink)");
    fills.set(fill, [...(fills.get(fill) ?? []), each]);
  }
  for (const [fill, own] of fills) marks.push(discs(own, fill));

  function discs(some: readonly Position[], fill: string): Plot.Markish {
    return Plot.dot(some, {
      x: { value: (each: Position) => at(each)[0], scale: null },
      y: { value: (each: Position) => at(each)[1], scale: null },
      r: { value: (each: Position) => radius(each.usdMillion, size), scale: null },
      fill,
      fillOpacity: 0.85,
      render: keyed((index) => some[index]?.iso3 ?? ""),
    });
  }

  const taken: (readonly Point[])[] = [
    ...labels.map((label) => outline(labelBox(label))),
    ...strong.map((each) => {
      const r = radius(each.usdMillion, size);
      const [atX, atY] = at(each);
      return outline({ left: atX - r, right: atX + r, top: atY - r, bottom: atY + r });
    }),
    [
      [middleX, frame.top],
      [middleX, frame.bottom],
    ],
    [
      [frame.left, middleY],
      [frame.right, middleY],
    ],
  ];
  // The smallest first: the large have room around them.
  for (const each of strong.toReversed()) {
    const [atX, atY] = at(each);
    const r = radius(each.usdMillion, size);
    const label = labelNear([atX, atY], economyName(each.iso3, locale), {
      size: size.label,
      frame,
      taken,
      key: `name:${each.iso3}`,
      bold: true,
      fill: economyTextHue(each.iso3, "var(--ink)"),
      off: r + 3,
      clearOf: labels.map(labelBox),
    });
    labels.push({ ...label, halo: true });
    const box = labelBox(label);
    taken.push(outline(box));
    const leader = leaderTo([atX, atY], box, r + 10);
    if (!leader) continue;
    taken.push(leader);
    marks.push(
      polyline(leader, { "data-key": `leader:${each.iso3}` }, { stroke: "var(--muted)", width: 1 }),
    );
  }
  return {
    svg: canvas(document, size, [...marks, ...drawLabels(labels)]),
    points: list.map((each): ReadPoint => ({
      series: quadrantNames[quadrantOf(each, lines)][locale],
      x: at(each)[0],
      y: at(each)[1],
      text: {
        zh: `${economyName(each.iso3, "zh")}：前向${percent(each.forward, "zh")}，后向${percent(each.backward, "zh")}；增加值${formatQuantity(each.usdMillion, "USD million", "zh")}`,
        en: `${capital(economyName(each.iso3, "en", "sentence"))}: ${percent(each.forward, "en")} forward, ${percent(each.backward, "en")} backward; value added ${formatQuantity(each.usdMillion, "USD million", "en")}`,
      }[locale],
    })),
  };
}

function drawPaths(scene: Scene): Drawing {
  const { view, data, size, locale, document } = scene;
  const { frame, x, y, labels, grid } = plane(scene, 0.5, 0.5);
  const marks: Plot.Markish[] = [...grid];
  const points: ReadPoint[] = [];
  const taken: (readonly Point[])[] = [];
  const { from, to } = pathSpan(data);
  const ways = sixEconomies
    .map((iso3) => ({
      iso3,
      way: pathOf(data, iso3),
      strong: view.focus === six || view.focus === iso3,
    }))
    .sort((a, b) => Number(a.strong) - Number(b.strong));
  const at = ({ backward, forward }: { backward: number; forward: number }): Point => [
    x(backward),
    y(forward),
  ];
  for (const { iso3, way, strong } of ways) {
    const stroke = strong ? economyHue(iso3, "var(--ink)") : "var(--faded)";
    // The title speaks of one; the others keep their hues and stand back.
    const first = view.focus === six ? iso3 === "CHN" : strong;
    const weight = first ? size.strong : size.weak;
    const firstExact = way.findIndex(({ exact }) => exact);
    const rebuilt = way.slice(0, firstExact + 1).map(at);
    const exact = way.slice(firstExact).map(at);
    taken.push(rebuilt, exact);
    marks.push(
      polyline(rebuilt, { "data-key": `rebuilt:${iso3}` }, { stroke, width: weight, dash: "4 3" }),
      polyline(exact, { "data-key": `exact:${iso3}` }, { stroke, width: weight }),
    );
    for (const each of way) {
      const rebuiltWord = each.exact ? "" : { zh: "（重建值）", en: " (rebuilt)" }[locale];
      points.push({
        series: economyName(iso3, locale),
        x: at(each)[0],
        y: at(each)[1],
        text: {
          zh: `${economyName(iso3, "zh")}，${each.year}年：前向${percent(each.forward, "zh")}，后向${percent(each.backward, "zh")}${rebuiltWord}`,
          en: `${capital(economyName(iso3, "en", "sentence"))}, ${each.year}: ${percent(each.forward, "en")} forward, ${percent(each.backward, "en")} backward${rebuiltWord}`,
        }[locale],
      });
    }
  }
  for (const { iso3, way, strong } of ways) {
    const stroke = strong ? economyHue(iso3, "var(--ink)") : "var(--faded)";
    const [first, last] = [way[0], way.at(-1)];
    if (!first || !last) continue;
    marks.push(
      rings(
        [{ at: at(first), key: `from:${iso3}` }],
        size.dot,
        { stroke, width: 1.75 },
        "var(--paper)",
      ),
      dots([{ at: at(last), key: iso3 }], size.dot + 0.5, stroke),
    );
  }
  for (const { iso3, way, strong } of ways.toReversed()) {
    const last = way.at(-1);
    if (!last) continue;
    const label = labelNear(at(last), economyName(iso3, locale), {
      size: size.label,
      frame,
      taken,
      key: `name:${iso3}`,
      bold: strong,
      fill: strong ? economyTextHue(iso3, "var(--ink)") : "var(--muted)",
      off: size.dot + 3,
    });
    labels.push({ ...label, halo: true });
    taken.push(outline(labelBox(label)));
  }
  labels.push({
    text: `○ ${from}  ● ${to}`,
    x: frame.right,
    y: size.tick * 0.6,
    size: size.tick,
    anchor: "end",
    fill: "var(--muted)",
    key: "years",
  });
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
}
