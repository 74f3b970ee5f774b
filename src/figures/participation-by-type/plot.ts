import type { Markish } from "@observablehq/plot";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { horizontalGrid, roomForTicks } from "../../plotting/axes.ts";
import { drawLabels, type Label, type Point } from "../../plotting/labels.ts";
import { textWidth } from "../../plotting/measure.ts";
import { canvas, dots, polyline, verticals } from "../../plotting/marks.ts";
import { positions } from "../../plotting/positions.ts";
import { spread } from "../../plotting/spread.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { manufacturingName, typeName, type IndustryType } from "../inter-country/manufacturing.ts";
import { capital, regionHue, regionName, regionTextHue } from "../inter-country/names.ts";
import { drawSectorDots } from "../inter-country/sector-dots.ts";
import { statusLines } from "../inter-country/status-lines.ts";
import {
  firstYear,
  lastYear,
  regroupedRows,
  sectorBlocks,
  sectorValue,
  three,
  typeRows,
  types,
  type TypeData,
  type TypeView,
} from "./model.ts";
import { ratio } from "./words.ts";

export const drawParticipationByType: Draw<TypeView, TypeData> = (scene) =>
  scene.view.form === "sectors" ? drawSectors(scene) : drawPanels(scene);

/** A panel for each type on one scale, a line for each economy. */
const drawPanels: Draw<TypeView, TypeData> = ({ view, data, size, locale, document }) => {
  const wide = size.name === "wide";
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const regrouping = view.form === "regrouped";
  const panels = types.filter((type) => view.types.includes(type));
  const one = panels.length === 1;
  const all = three.flatMap((iso3) =>
    panels.flatMap((type) => typeRows(data, iso3, type).map(({ value }) => value)),
  );
  const most = Math.max(...all);
  const step = 0.05;
  const top = Math.ceil((most + 0.005) / step) * step;
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, k) => ({
    value: Number((k * step).toFixed(2)),
    text: formatNumber(k * step, locale, { digits: k === 0 ? 0 : 2 }),
  }));
  const names = view.economies.map((iso3) => regionName(iso3, locale, "short"));
  const endText = (iso3: string, value: number) =>
    one
      ? `${regionName(iso3, locale, "short")} ${ratio(value)}`
      : regionName(iso3, locale, "short");
  const endRoom = one
    ? Math.max(...names.map((name) => textWidth(`${name} 0.000`, size.label, true))) + size.dot + 8
    : 0;
  const frame = {
    left: roomForTicks(ticks, size),
    right: size.width - endRoom - 2,
    top: (one ? 1.6 : 4) * size.tick,
    bottom: size.height - size.tick - 14,
  };
  const y = positions([0, top], [frame.bottom, frame.top]);
  const gap = wide ? 30 : 14;
  const width = (frame.right - frame.left - gap * (panels.length - 1)) / panels.length;
  const labels: Label[] = [];
  const marks: Markish[] = [...horizontalGrid(ticks, { frame, size, y, base: 0 })];
  const points: ReadPoint[] = [];

  // Several panels share one legend; a single one names its lines where they end.
  if (!one) {
    let at = frame.left;
    for (const iso3 of three) {
      const name = regionName(iso3, locale, "short");
      const strong = view.economies.includes(iso3);
      if (regrouping && !strong) continue;
      labels.push({
        text: name,
        x: at,
        y: size.tick * 0.8,
        size: size.label,
        bold: strong,
        fill: strong ? regionTextHue(iso3) : "var(--muted)",
        key: `label:${iso3}`,
      });
      at += textWidth(name, size.label, true) + 18;
    }
    if (regrouping) {
      labels.push({
        text: text("细线：论文的分组", "Thin: the paper’s groups"),
        x: size.width,
        y: size.tick * 0.8,
        size: size.tick,
        anchor: "end",
        fill: "var(--muted)",
        key: "legend:thin",
      });
    }
  }

  panels.forEach((type, index) => {
    const left = frame.left + index * (width + gap);
    const x = positions([firstYear, lastYear], [left + 4, left + width - 4]);
    const at = ({ year, value }: { year: number; value: number }): Point => [x(year), y(value)];
    const regrouped = regrouping && regroupedRows(data, "CHN", type).length > 0;
    const years = one ? [2007, 2012, 2017, 2021] : wide ? [2007, 2017, 2021] : [2007, 2021];
    marks.push(verticals(years.map(x), [frame.bottom, frame.bottom + 5], "var(--ink)"));
    labels.push(
      ...years.map((year): Label => ({
        text: String(year),
        x: x(year),
        y: frame.bottom + 8 + size.tick * 0.7,
        size: size.tick,
        anchor: one
          ? "middle"
          : year === firstYear
            ? "start"
            : year === lastYear
              ? "end"
              : "middle",
        fill: "var(--muted)",
        key: `x:${type}:${year}`,
      })),
    );
    if (!one) {
      const suffix = regrouped
        ? type === "T"
          ? text("，不含炼油", ", no refining")
          : text("，加非金属", " + minerals")
        : "";
      const name = heading(type, locale, wide);
      labels.push({
        text: `${name}${suffix}`,
        x: left,
        y: size.tick * 2.5,
        size: wide ? size.label : size.tick,
        key: `panel:${type}`,
      });
    }
    const ordered = [...three].sort(
      (a, b) => Number(view.economies.includes(a)) - Number(view.economies.includes(b)),
    );
    for (const iso3 of ordered) {
      const strong = view.economies.includes(iso3);
      if (regrouping && !strong) continue;
      const stroke = strong ? regionHue(iso3) : "var(--faded)";
      const paper = typeRows(data, iso3, type);
      const moved = regroupedRows(data, iso3, type);
      if (regrouped) {
        marks.push(
          polyline(paper.map(at), { "data-key": `paper:${type}:${iso3}` }, { stroke, width: 1 }),
        );
      }
      const rows = regrouped ? moved : paper;
      const weight = strong ? (one ? size.strong : size.strong * 0.8) : size.weak;
      marks.push(...statusLines(rows, at, `${type}:${iso3}`, { stroke, width: weight }));
      const last = rows.at(-1);
      if (last) {
        marks.push(dots([{ at: at(last), key: `end:${type}:${iso3}` }], size.dot * 0.75, stroke));
      }
      const series = `${capital(typeName(type, locale))}${text("，", ", ")}${capital(regionName(iso3, locale))}`;
      for (const { year, value, exact } of rows) {
        points.push({
          series,
          x: x(year),
          y: y(value),
          text: `${series}${text("，", ", ")}${year}${text("年：", ": ")}${ratio(value)}${exact ? "" : text("（重建值）", " (rebuilt)")}`,
        });
      }
    }
    if (one) {
      const ends = three.map((iso3) => ({
        iso3,
        value: typeRows(data, iso3, type).at(-1)?.value ?? 0,
      }));
      const middles = spread(
        ends.map(({ value }) => ({ at: y(value), room: size.label * 1.3 })),
        frame.top,
        frame.bottom,
      );
      ends.forEach(({ iso3, value }, k) => {
        const strong = view.economies.includes(iso3);
        labels.push({
          text: endText(iso3, value),
          x: frame.right + size.dot + 6,
          y: middles[k] ?? 0,
          size: size.label,
          bold: strong,
          fill: strong ? regionTextHue(iso3) : "var(--muted)",
          key: `label:${iso3}`,
        });
      });
    }
  });
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
};

const short = { L: "Labour", K: "Capital", T: "Technology" } as const;

const heading = (type: IndustryType, locale: Locale, wide: boolean): string =>
  wide || locale === "zh" ? capital(typeName(type, locale)) : short[type];

/** Every sector in one year, under the type the paper puts it in. */
const drawSectors: Draw<TypeView, TypeData> = ({ view, data, size, locale, document }) => {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const narrow = size.name === "narrow";
  const codes = sectorBlocks.flatMap(({ sectors }) =>
    // The lowest first: the name of the block stands at the end of its first row.
    [...sectors].sort((a, b) => highest(a) - highest(b)),
  );
  function highest(sector: string) {
    return Math.max(...three.map((iso3) => sectorValue(data, iso3, sector, view.year)));
  }
  const most = Math.ceil(Math.max(...codes.map(highest)) * 20 + 0.3) / 20;
  let before = 0;
  const blocks = sectorBlocks.map(({ type, sectors }) => {
    const block = {
      before,
      name: type ? heading(type, locale, !narrow) : text("未归类", "In no type"),
    };
    before += sectors.length;
    return block;
  });
  return drawSectorDots(
    {
      legend: view.economies.map((iso3) => ({
        text: regionName(iso3, locale, "short"),
        fill: regionHue(iso3),
        look: "dot" as const,
      })),
      blocks,
      most,
      rows: codes.map((sector) => {
        const name = manufacturingName(sector, locale, narrow);
        return {
          id: sector,
          name,
          strong: sector === "C08",
          link: false,
          spots: three
            .filter((iso3) => view.economies.includes(iso3))
            .map((iso3) => {
              const value = sectorValue(data, iso3, sector, view.year);
              return {
                id: iso3,
                value,
                look: "dot" as const,
                hue: regionHue(iso3),
                text: `${manufacturingName(sector, locale)}${text("，", ", ")}${regionName(iso3, locale)}${text("：", ": ")}${ratio(value)}`,
              };
            }),
        };
      }),
    },
    { size, document, locale },
  );
};
