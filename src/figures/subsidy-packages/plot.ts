import type { Markish } from "@observablehq/plot";
import { drawLabels, outline, type Box, type Label } from "../../plotting/labels.ts";
import { bars, canvas, polyline, verticals } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { kindNames } from "./definition.ts";
import {
  packageCalled,
  packageNames,
  wholeOf,
  type Kind,
  type Package,
  type PackageData,
  type PackageView,
} from "./model.ts";
import { bare, money, partName, partsInWords } from "./words.ts";

interface Bar {
  readonly key: string;
  readonly kind: Kind | "whole" | "paper";
  /** Billions, from and to. */
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly remark: string;
  readonly bars: readonly Bar[];
}

interface Panel {
  readonly currency: Package["currency"];
  readonly rows: readonly Row[];
}

const hues = {
  USD: { fill: "var(--usa)", text: "var(--usa-text)" },
  EUR: { fill: "var(--deu)", text: "var(--deu-text)" },
} as const;

/** One panel a currency, one scale for both; words above each bar, so that bars keep the whole width. */
export const drawSubsidyPackages: Draw<PackageView, PackageData> = (scene) => {
  const { view, data, size, locale, document } = scene;
  const wide = size.name === "wide";
  const panels = panelsOf(scene);
  const all = panels.flatMap(({ rows }) => rows);
  const highest = Math.max(...all.flatMap((row) => row.bars.map(({ to }) => to)));
  const ticks = valueTicks(highest);
  const x = positions([0, Math.max(highest, ticks.at(-1) ?? 0)], [1, size.width - 2]);

  const marks: Markish[] = [];
  const labels: Label[] = [];
  const points: ReadPoint[] = [];

  // Rows of their own name their parts; stacked bars need a legend.
  const stackedBars = view.split === "parts" && !inRows(view);
  const legendRoom = stackedBars ? size.tick * (wide ? 2.2 : 1.7) : 0;
  const axisRoom = size.tick * 1.7;
  const headRoom = size.tick * (wide ? 1.9 : 1.5);
  const gap = wide ? 16 : 4;
  const room =
    size.height - legendRoom - axisRoom - headRoom * panels.length - gap * (panels.length - 1);
  const pitch = Math.min(room / all.length, wide ? 92 : 66);
  const type = size.label;
  const bottom = size.height - axisRoom;

  if (stackedBars) {
    legend(scene, kindsOf(all), legendRoom).forEach(({ mark, label }) => {
      marks.push(mark);
      labels.push(label);
    });
  }
  let top = legendRoom;
  for (const { currency, rows } of panels) {
    const { fill, text: ink } = hues[currency];
    labels.push({
      text: currencyNames[currency][locale],
      x: 0,
      y: top + headRoom * 0.42,
      size: size.tick,
      bold: true,
      fill: ink,
      key: `panel:${currency}`,
    });
    top += headRoom;
    const stretch: [number, number] = [top, top + pitch * rows.length];
    for (const row of rows) {
      const nameY = top + type * 0.75;
      labels.push(
        {
          text: row.name,
          x: 0,
          y: nameY,
          size: type,
          bold: !inRows(view) || row.key.startsWith("paper:"),
          halo: true,
          key: `name:${row.key}`,
        },
        {
          text: row.remark,
          x: size.width,
          y: nameY,
          size: type,
          anchor: "end",
          fill: ink,
          bold: view.split === "whole",
          halo: true,
          key: `remark:${row.key}`,
        },
      );
      const barTop = top + type * 1.55;
      const height = Math.min(pitch - type * 1.55 - (wide ? 12 : 6), wide ? 26 : 15);
      for (const bar of row.bars) {
        const box = { left: x(bar.from), right: x(bar.to), top: barTop, bottom: barTop + height };
        marks.push(...drawBar(box, bar, fill));
        points.push({
          series: row.name,
          x: (box.left + box.right) / 2,
          y: (box.top + box.bottom) / 2,
          text: bar.said,
        });
      }
      if (row.key === "part:us-chips-science:appropriated") {
        const at = x(data.factories);
        marks.push(verticals([at], [barTop, barTop + height], "var(--paper)"));
        labels.push({
          text: {
            zh: `其中${bare(data.factories, "zh")}用于建厂`,
            en: `${bare(data.factories, "en")} of it for factories`,
          }[locale],
          x: at,
          y: barTop + height + size.tick * 0.85,
          size: size.tick,
          anchor: "end",
          fill: "var(--muted)",
          halo: true,
          key: "factories",
        });
      }
      top += pitch;
    }
    marks.unshift(verticals(ticks.slice(1).map(x), stretch, "var(--rule)"));
    marks.push(verticals([x(0)], stretch, "var(--ink)"));
    top += gap;
  }
  for (const tick of ticks) {
    const text = bare(tick, locale).replace(/^0亿$/, "0");
    const half = textWidth(text, size.tick) / 2;
    labels.push({
      text,
      x: Math.min(Math.max(x(tick), half), size.width - half),
      y: Math.min(top - gap, bottom) + size.tick * 0.95,
      size: size.tick,
      anchor: "middle",
      fill: "var(--muted)",
      key: `x:${tick}`,
    });
  }
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
};

type Scene = Parameters<typeof drawSubsidyPackages>[0];

const currencyNames = {
  USD: { zh: "美国，以美元计", en: "United States, in US dollars" },
  EUR: { zh: "欧盟，以欧元计", en: "European Union, in euros" },
} as const;

/** Whether every part has a row of its own. */
function inRows({ packages, split }: PackageView): boolean {
  return split === "parts" && packages.length <= 2;
}

function panelsOf(scene: Scene): Panel[] {
  const { view, data, locale } = scene;
  const packages = view.packages.map((id) => packageCalled(data, id));
  // One or two packages taken apart: a row for each part, beginning where the one above it ends.
  if (inRows(view)) {
    return (["USD", "EUR"] as const).flatMap((currency) => {
      const rows = packages
        .filter((each) => each.currency === currency)
        .flatMap((pack) => apart(pack, scene));
      return rows.length ? [{ currency, rows }] : [];
    });
  }
  return (["USD", "EUR"] as const).flatMap((currency) => {
    const rows = packages
      .filter((each) => each.currency === currency)
      .sort((a, b) => b.stated - a.stated)
      .map((pack): Row => ({
        key: pack.id,
        name: packageNames[pack.id][locale],
        remark:
          view.split === "whole"
            ? money(pack.stated, currency)[locale]
            : partsInWords(pack)[locale],
        bars: view.split === "whole" ? [whole(pack, locale)] : stacked(pack, locale),
      }));
    return rows.length ? [{ currency, rows }] : [];
  });
}

function whole(pack: Package, locale: "zh" | "en"): Bar {
  const colon = { zh: "：", en: ": " }[locale];
  return {
    key: `${pack.id}:${pack.parts[0]?.id ?? ""}`,
    kind: "whole",
    from: 0,
    to: pack.stated,
    said: `${packageNames[pack.id][locale]}${colon}${money(pack.stated, pack.currency)[locale]}`,
  };
}

function stacked(pack: Package, locale: "zh" | "en"): Bar[] {
  const [comma, colon] = { zh: ["，", "："], en: [", ", ": "] }[locale];
  let from = 0;
  return pack.parts.map((part): Bar => {
    const start = from;
    from += part.amount;
    return {
      key: `${pack.id}:${part.id}`,
      kind: part.kind,
      from: start,
      to: from,
      said: `${packageNames[pack.id][locale]}${comma}${partName(pack, part)[locale]}${colon}${money(part.amount, pack.currency)[locale]}`,
    };
  });
}

function apart(pack: Package, { data, size, locale }: Scene): Row[] {
  const about = { zh: "约", en: "about " }[locale];
  const paper = { ...whole(pack, locale), key: `${pack.id}:paper`, kind: "paper" } as const;
  const rows = stacked(pack, locale).map((bar, index): Row => {
    const part = pack.parts[index];
    if (!part) throw new RangeError(`subsidy-packages: ${pack.id} has no part ${index}`);
    const amount = money(part.amount, pack.currency)[locale];
    return {
      key: `part:${pack.id}:${part.id}`,
      name: partName(pack, part)[locale],
      remark: part.kind === "estimate" && pack.parts.length > 1 ? about + amount : amount,
      bars: [bar],
    };
  });
  const first: Row = {
    key: `paper:${pack.id}`,
    name: packageNames[pack.id][locale],
    remark:
      { zh: "论文：", en: "paper: " }[locale] +
      (size.name === "wide"
        ? money(pack.stated, pack.currency)[locale]
        : bare(pack.stated, locale)),
    bars: [paper],
  };
  if (pack.id === "eu-gdip") {
    const name = { zh: "既有基金，另一页面的说法", en: "Existing funds, by another page" }[locale];
    const amount =
      { zh: "近", en: "close to " }[locale] + money(data.otherPage, pack.currency)[locale];
    const said = name + { zh: "：", en: ": " }[locale] + amount;
    rows.push({
      key: "other-page",
      name,
      remark: amount,
      bars: [{ key: "other-page", kind: "estimate", from: 0, to: data.otherPage, said }],
    });
  }
  // Where our sources come to another sum, it is said.
  const sum = wholeOf(pack);
  if (sum === pack.stated) return [first, ...rows];
  const total: Row = {
    key: `total:${pack.id}`,
    name: { zh: "两项合计", en: "Together" }[locale],
    remark: about + money(Math.round(sum), pack.currency)[locale],
    bars: stacked(pack, locale).map((bar) => ({ ...bar, key: `${bar.key}:total` })),
  };
  return [first, ...rows, total];
}

function drawBar(box: Box, { kind, key }: Bar, fill: string): Markish[] {
  const inner = { ...box, left: box.left + 1, right: Math.max(box.right - 1, box.left + 2) };
  const edge = (dash?: string, stroke = fill) =>
    polyline(
      outline(inner),
      { "data-key": `edge:${key}` },
      { stroke, width: 1.5, ...(dash ? { dash } : {}) },
    );
  switch (kind) {
    case "whole":
    case "new":
      return [bars([{ box, key: `bar:${key}` }], fill)];
    case "other":
      return [bars([{ box: inner, key: `bar:${key}` }], "var(--rule)"), edge()];
    case "estimate":
      return [edge("4 3")];
    case "paper":
      return [edge(undefined, "var(--ink)")];
  }
}

function kindsOf(rows: readonly Row[]): Kind[] {
  const seen = new Set(rows.flatMap((row) => row.bars.map(({ kind }) => kind)));
  return (["new", "other", "estimate"] as const).filter((kind) => seen.has(kind));
}

/** What a filled, a pale and a dashed bar stand for. */
function legend({ size, locale }: Scene, kinds: readonly Kind[], room: number) {
  let left = 0;
  return kinds.map((kind) => {
    const text = kindNames[kind][locale];
    const side = size.tick * 0.8;
    const y = room * 0.4;
    const box = { left, right: left + side * 1.4, top: y - side / 2, bottom: y + side / 2 };
    const key = `legend:${kind}`;
    const mark =
      kind === "new"
        ? bars([{ box, key }], "var(--muted)")
        : polyline(
            outline(box),
            { "data-key": key },
            { stroke: "var(--muted)", width: 1.5, ...(kind === "estimate" ? { dash: "4 3" } : {}) },
          );
    const label: Label = {
      text,
      x: box.right + 5,
      y,
      size: size.tick,
      fill: "var(--muted)",
      key: `legend-word:${kind}`,
    };
    left = box.right + 5 + textWidth(text, size.tick) + 12;
    return { mark, label };
  });
}

function valueTicks(highest: number): number[] {
  const magnitude = 10 ** Math.floor(Math.log10(highest));
  const step =
    [0.2, 0.5, 1, 2].map((each) => each * magnitude).find((each) => highest / each <= 4) ??
    magnitude;
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) =>
    Number((index * step).toPrecision(6)),
  );
}
