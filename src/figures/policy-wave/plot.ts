import type { Markish } from "@observablehq/plot";
import {
  drawLabels,
  labelBox,
  outline,
  type Box,
  type Label,
  type Point,
} from "../../plotting/labels.ts";
import {
  bars,
  canvas,
  diamonds,
  dots,
  labelNear,
  rings,
  verticals,
  type Spot,
} from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import { stateNamed } from "../address.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { policyWave } from "./definition.ts";
import type { Family } from "./families.ts";
import {
  inSpan,
  picked,
  rank,
  spans,
  timeOf,
  undated,
  yearOf,
  type Step,
  type WaveData,
  type WaveView,
} from "./model.ts";
import { laneLooks, lanes, shortNames, type Lane } from "./names.ts";
import { laneCounts, stepInWords } from "./words.ts";

/** Which marks carry their names, by state. */
const named: Readonly<Record<string, readonly string[]>> = {
  quiet: ["eu-data-strategy", "us-usmca", "rcep"],
  subsidies: ["us-iija", "us-chips-science", "us-ira"],
  controls: ["jp-chip-export", "us-eo-14105", "eu-crma"],
  china: ["cn-nz-fta", "cn-bri", "rcep", "cn-20th-congress"],
};

/** Time runs to the right, a lane an economy; marks of a lane that would touch stand over each other. */
export const drawPolicyWave: Draw<WaveView, WaveData> = (scene) => {
  const { view, data, size, locale, document } = scene;
  const r = size.name === "wide" ? 6 : 4;
  const pitch = 2 * r + 1.5;
  /** On the long axis lanes that recede altogether close up. */
  const small = r * 0.6;
  const counts = laneCounts(view, data);
  const nameOf = (lane: Lane) => laneLooks[lane].name[locale];
  const nameRoom = Math.max(...lanes.map((lane) => textWidth(nameOf(lane), size.label, true)));
  const countRoom = textWidth("00", size.label, true);
  const lastWord = { zh: "日期不详", en: "No date" }[locale];
  const lastRoom = textWidth(lastWord, size.tick);

  const frame = {
    left: nameRoom + countRoom + (size.name === "wide" ? 26 : 16),
    right: size.width - lastRoom - (size.name === "wide" ? 18 : 6),
    top: size.tick * 2.2,
    bottom: size.height - 2.3 * size.tick - 14,
  };
  const [first, last] = spans[view.span];
  // The paper was handed in that June: of its last year it needs no more.
  const end = last + 0.75;
  const x = positions([first, end], [frame.left, frame.right]);

  const shown = inSpan(data, view.span);
  const rows = lanes.map((lane) => {
    const own = shown.filter((step) => step.lane === lane);
    const recedes = view.span === "long" && own.every((step) => rank(step, view) === "behind");
    const room = recedes ? 2 * small + 1.5 : pitch;
    const levels = stacked(
      own.map((step) => x(timeOf(step))),
      room,
    );
    return { lane, own, levels, room, height: (Math.max(0, ...levels) + 1) * room };
  });
  const spare =
    (frame.bottom - frame.top - rows.reduce((sum, { height }) => sum + height, 0)) / rows.length;

  const marks: Markish[] = [];
  const labels: Label[] = [];
  const taken: (readonly Point[])[] = [];
  const points: ReadPoint[] = [];
  const band = bandOf(view, x, frame);
  if (band) marks.push(bars([{ box: band, key: "band" }], "var(--card)"));

  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const wave = view.span === "wave";
  const ruled = years.filter((each) => wave || (each - first) % 4 === 0);
  marks.push(verticals(ruled.map(x), [frame.top, frame.bottom], "var(--rule)"));
  const all = picked(data, view);
  const under = frame.bottom + 8 + size.tick * 0.7;
  for (const year of ruled) {
    const at = {
      x: wave ? (x(year) + x(Math.min(year + 1, end))) / 2 : x(year),
      anchor: "middle",
    } as const;
    const text = String(year);
    if (at.x + textWidth(text, size.tick) / 2 > frame.right + 4) continue;
    labels.push({ ...at, text, y: under, size: size.tick, fill: "var(--muted)", key: `x:${year}` });
    if (!wave || !inYearGroup(year, view)) continue;
    const count = all.filter((step) => yearOf(step) === year).length;
    labels.push({
      ...at,
      text: String(count),
      y: under + size.tick * 1.3,
      size: size.tick,
      bold: true,
      fill: count ? "var(--ink)" : "var(--muted)",
      key: `sum:${year}`,
    });
  }
  if (wave) {
    labels.push({
      text: { zh: "逐年", en: "Per year" }[locale],
      x: 0,
      y: under + size.tick * 1.3,
      size: size.tick,
      fill: "var(--muted)",
      key: "sum",
    });
  }
  labels.push({
    text: lastWord,
    x: size.width,
    y: under,
    size: size.tick,
    anchor: "end",
    fill: "var(--muted)",
    key: "x:none",
  });

  // Marks of one look are drawn together.
  const groups = new Map<string, { look: Look; spots: Spot[] }>();
  const put = (look: Look, spot: Spot) => {
    const id = JSON.stringify(look);
    const group = groups.get(id) ?? { look, spots: [] };
    group.spots.push(spot);
    groups.set(id, group);
  };
  const places = new Map<string, Place>();
  let top = frame.top;
  for (const { lane, own, levels, room, height } of rows) {
    const base = top + spare / 2 + height;
    const middle = base - height / 2;
    marks.push(
      bars(
        [
          {
            box: {
              left: 0,
              right: size.width,
              top: base + spare / 2 - 0.5,
              bottom: base + spare / 2,
            },
            key: `lane:${lane}`,
          },
        ],
        "var(--rule)",
      ),
    );
    const count = counts.find((each) => each.lane === lane)?.count ?? 0;
    const { text: fill } = laneLooks[lane];
    labels.push(
      {
        text: nameOf(lane),
        // The tail of a J reaches to the left of its place.
        x: 1.5,
        y: middle,
        size: size.label,
        bold: true,
        fill: count ? fill : "var(--muted)",
        key: `name:${lane}`,
      },
      {
        text: String(count),
        x: nameRoom + countRoom + 8,
        y: middle,
        size: size.label,
        anchor: "end",
        fill: count ? "var(--ink)" : "var(--muted)",
        key: `count:${lane}`,
      },
    );
    own.forEach((step, index) => {
      const at: Point = [x(timeOf(step)), base - ((levels[index] ?? 0) + 0.5) * room];
      const standing = rank(step, view);
      put(lookOf(step, standing, r), { at, key: step.id });
      places.set(step.id, { at, top, bottom: base + spare / 2 });
      taken.push([at, at]);
      points.push({ series: nameOf(lane), x: at[0], y: at[1], text: stepInWords(step, locale) });
    });
    undated(data)
      .filter((step) => step.lane === lane)
      .forEach((step) => {
        const at: Point = [size.width - lastRoom / 2, middle];
        const away = rank(step, view) === "behind";
        put(
          {
            shape: "ring",
            fill: away ? "var(--faded)" : hueOf(step),
            r: away ? r * 0.8 : r,
          },
          { at, key: step.id },
        );
        points.push({ series: nameOf(lane), x: at[0], y: at[1], text: stepInWords(step, locale) });
      });
    top = base + spare / 2;
  }
  for (const { look, spots } of [...groups.values()].sort((a, b) => a.look.r - b.look.r)) {
    marks.push(shape(look, spots));
  }

  marks.push(...key(scene, r, labels));
  const state = stateNamed(view, policyWave.states);
  for (const id of (state && named[state]) ?? []) {
    const place = places.get(id);
    const step = data.steps.find((each) => each.id === id);
    const text = shortNames[id]?.[locale];
    if (!place || !step || !text) continue;
    const label = labelNear(place.at, text, {
      size: size.tick,
      // A name stays in its lane, else it would seem to belong to the next.
      frame: { ...frame, right: size.width, bottom: place.bottom - 1 },
      top: place.top + 1,
      taken: [...taken, ...labels.map((each) => outline(labelBox(each)))],
      off: r + 3,
      key: `note:${id}`,
      bold: true,
      fill: textOf(step),
    });
    if (isClear(labelBox(label), place, [...places.values()], labels, r)) labels.push(label);
  }
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
};

type Scene = Parameters<typeof drawPolicyWave>[0];

interface Look {
  readonly shape: "dot" | "square" | "diamond" | "ring";
  readonly fill: string;
  readonly r: number;
}

const shapes: Partial<Record<Family, Look["shape"]>> = { money: "square", control: "diamond" };

function lookOf(step: Step, standing: ReturnType<typeof rank>, r: number): Look {
  const kind = shapes[step.family] ?? "dot";
  if (standing === "picked") return { shape: kind, fill: hueOf(step), r };
  return { shape: kind, fill: "var(--faded)", r: standing === "beside" ? r : r * 0.6 };
}

/** Joint steps are ink, those to which China is a party its colour. */
const hueOf = ({ lane, parties }: Step) =>
  laneLooks[lane === "joint" && parties.includes("china") ? "china" : lane].hue;
const textOf = ({ lane, parties }: Step) =>
  laneLooks[lane === "joint" && parties.includes("china") ? "china" : lane].text;

function shape({ shape: kind, fill, r }: Look, spots: readonly Spot[]): Markish {
  switch (kind) {
    case "dot":
      return dots(spots, r, fill);
    case "ring":
      return rings(spots, r - 0.5, { stroke: fill, width: 1.75 }, "var(--paper)");
    case "diamond":
      return diamonds(spots, r * 1.3, fill);
    case "square":
      return bars(
        spots.map(({ at: [x, y], key: name }) => ({
          box: { left: x - r * 0.95, right: x + r * 0.95, top: y - r * 0.95, bottom: y + r * 0.95 },
          key: name,
        })),
        fill,
      );
  }
}

interface Place {
  readonly at: Point;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Whether a name lies within its lane, on no mark or other words, and nearer to its own mark than
 * to any other; where it does not fit, it is left out.
 */
function isClear(
  box: Box,
  own: Place,
  places: readonly Place[],
  labels: readonly Label[],
  r: number,
): boolean {
  if (box.top < own.top || box.bottom > own.bottom) return false;
  const away = ({ at: [x, y] }: Place) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const distance = away(own);
  if (distance > 3 * r) return false;
  const others = places.filter((place) => place !== own);
  if (others.some((place) => away(place) < Math.max(r + 1, distance))) return false;
  return !labels
    .map(labelBox)
    .some(
      (other) =>
        box.left < other.right &&
        other.left < box.right &&
        box.top < other.bottom &&
        other.top < box.bottom,
    );
}

/** What the shapes mean, over the lanes. */
function key({ size, locale }: Scene, r: number, labels: Label[]): Markish[] {
  const entries = [
    { shape: "square", text: { zh: "补贴与公共投入", en: "Public money" } },
    { shape: "diamond", text: { zh: "管制与防护", en: "Controls" } },
    { shape: "dot", text: { zh: "其他", en: "Other" } },
  ] as const;
  const y = size.tick * 0.75;
  let x = r + 1;
  return entries.map(({ shape: kind, text }) => {
    const mark = shape({ shape: kind, fill: "var(--muted)", r }, [
      { at: [x, y], key: `key:${kind}` },
    ]);
    labels.push({
      text: text[locale],
      x: x + r + 5,
      y,
      size: size.tick,
      fill: "var(--muted)",
      key: `keyword:${kind}`,
    });
    x += 2 * r + 5 + textWidth(text[locale], size.tick) + 12;
    return mark;
  });
}

/** The stretch of years that a view brings out. */
function bandOf(
  view: WaveView,
  x: (year: number) => number,
  frame: { left: number; right: number; top: number; bottom: number },
) {
  if (view.years === "all") return null;
  const [first = 0, last = 0] = view.years.split("-").map(Number);
  return {
    left: Math.max(frame.left, x(first)),
    right: Math.min(frame.right, x(last + 1)),
    top: frame.top,
    bottom: frame.bottom,
  };
}

const inYearGroup = (year: number, { years }: WaveView) =>
  years === "all" || years.split("-").map(Number).includes(year);

/** A level for each mark, the lowest at which it touches none before it. `xs` run upwards. */
function stacked(xs: readonly number[], pitch: number): number[] {
  const ends: number[] = [];
  return xs.map((x) => {
    let level = ends.findIndex((end) => x - end >= pitch);
    if (level < 0) level = ends.length;
    ends[level] = x;
    return level;
  });
}
