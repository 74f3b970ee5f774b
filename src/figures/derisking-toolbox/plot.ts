import type { Markish } from "@observablehq/plot";
import { formatDate } from "../../i18n/format.ts";
import type { Point } from "../../plotting/labels.ts";
import { dots, rings, type Spot } from "../../plotting/marks.ts";
import { breakLines, textWidth } from "../../plotting/measure.ts";
import type { Draw } from "../contract.ts";
import { Sheet } from "../sheet.ts";
import {
  findings,
  openLine,
  pillarsOf,
  toolsOf,
  type Found,
  type Line,
  type Pillar,
  type Tool,
  type ToolboxData,
  type ToolboxView,
} from "./model.ts";
import { foundShort, toolInWords } from "./words.ts";

/** The tree grows from left to right: pillars, lines, instruments. On a phone one branch at a time. */
export const drawDeriskingToolbox: Draw<ToolboxView, ToolboxData> = (scene) => {
  const sheet = new ToolboxSheet(scene);
  const line = openLine(scene.view);
  if (line) drawOpened(sheet, line);
  else if (scene.view.show === "pillars") drawPillars(sheet);
  else if (scene.view.show === "lines") drawLines(sheet);
  else drawWhole(sheet);
  return sheet.drawing();
};

type Scene = Parameters<typeof drawDeriskingToolbox>[0];

/** The tree's own nodes: instruments, told apart by what was found of them. */
class ToolboxSheet extends Sheet<Scene> {
  private readonly spots = new Map<string, Spot[]>();

  /** An instrument's mark; `plain` says nothing yet of what was found. */
  tool(tool: Tool, at: Point, plain = false): void {
    const { view, locale, data } = this.scene;
    const recedes = plain || (view.found !== "all" && tool.found !== view.found);
    const style = plain ? "plain" : `${tool.found}:${recedes ? "faded" : "ink"}`;
    const list = this.spots.get(style) ?? [];
    list.push({ at, key: `tool:${tool.id}` });
    this.spots.set(style, list);
    this.point(
      data.lines.find(({ id }) => id === tool.line)?.label[locale] ?? tool.line,
      at[0],
      at[1],
      toolInWords(tool, locale),
    );
  }

  legend(found: Found, at: Point): void {
    const style = `${found}:ink`;
    this.spots.set(style, [...(this.spots.get(style) ?? []), { at, key: `legend:${found}` }]);
  }

  protected override nodes(): readonly Markish[] {
    const r = this.wide ? this.scene.size.dot : 3.75;
    return [...this.spots].map(([style, spots]) => {
      const [found, tone] = style.split(":");
      const colour = tone === "ink" ? "var(--ink)" : "var(--faded)";
      if (found === "plain" || found === "yes") return dots(spots, r, colour);
      return rings(
        spots,
        r - 0.25,
        { stroke: colour, width: 1.5, ...(found === "no" ? { dash: "2 2" } : {}) },
        "var(--paper)",
      );
    });
  }
}

/** Four rows: number, name, what it covers. */
function drawPillars(sheet: ToolboxSheet): void {
  const { data, size, locale } = sheet.scene;
  const pitch = size.height / data.pillars.length;
  const [type, small] = sheet.wide ? [20, 15] : [15, 12.5];
  const left = sheet.wide ? 46 : 26;
  data.pillars.forEach((pillar, index) => {
    const top = index * pitch;
    const name = top + pitch * (sheet.wide ? 0.36 : 0.3);
    sheet.link(`rule:${pillar.id}`, [
      [0, top + 1],
      [size.width, top + 1],
    ]);
    sheet.text(String(index + 1), {
      key: `number:${pillar.id}`,
      x: 0,
      y: name,
      size: type,
      bold: true,
      fill: "var(--muted)",
    });
    sheet.text(pillar.label[locale], {
      key: `pillar:${pillar.id}`,
      x: left,
      y: name,
      size: type,
      bold: true,
    });
    sheet.text(pillar.detail[locale], {
      key: `detail:${pillar.id}`,
      x: left,
      y: name + type * 0.75 + small * 0.75,
      size: small,
      width: size.width - left,
      fill: "var(--muted)",
    });
    pillarPoint(sheet, pillar, index, left, name);
  });
}

function pillarPoint(
  sheet: ToolboxSheet,
  pillar: Pillar,
  index: number,
  x: number,
  y: number,
): void {
  const { locale } = sheet.scene;
  const [label, detail] = [pillar.label[locale], pillar.detail[locale]];
  sheet.point(
    { zh: "支柱", en: "Pillars" }[locale],
    x,
    y,
    { zh: `支柱${index + 1}，${label}：${detail}`, en: `Pillar ${index + 1}, ${label}: ${detail}` }[
      locale
    ],
  );
}

/** Pillars on the left, lines on the right with a dot for each instrument, dashed links between. */
function drawLines(sheet: ToolboxSheet): void {
  const { data, size, locale } = sheet.scene;
  const [type, small] = sheet.wide ? [16, 14] : [12.5, 12];
  const column = sheet.wide ? 240 : 132;
  const right = sheet.wide ? 420 : 184;
  const rowOf = (index: number, of: number) => ((index + 0.5) * size.height) / of;
  const numberRoom = textWidth("0", type) + 8;
  const lineY = (id: Line) =>
    rowOf(
      data.lines.findIndex((line) => line.id === id),
      data.lines.length,
    );
  data.pillars.forEach((pillar, index) => {
    const y = rowOf(index, data.pillars.length);
    sheet.text(String(index + 1), {
      key: `number:${pillar.id}`,
      x: 0,
      y,
      size: type,
      fill: "var(--muted)",
    });
    sheet.text(pillar.label[locale], {
      key: `pillar:${pillar.id}`,
      x: numberRoom,
      y,
      size: type,
      width: column - numberRoom,
      middle: true,
    });
    const to = lineY(pillar.carriedBy) - small * 0.7;
    sheet.link(
      `link:${pillar.id}`,
      [
        [numberRoom + textEnd(pillar.label[locale], column - numberRoom, type, locale) + 10, y],
        [right - 10, to],
      ],
      "4 4",
    );
    pillarPoint(sheet, pillar, index, numberRoom, y);
  });
  for (const { id, label } of data.lines) {
    const y = lineY(id);
    const tools = toolsOf(data, id);
    sheet.text(`${label[locale]} ${tools.length}`, {
      key: `line:${id}`,
      x: right,
      y: y - small * 0.7,
      size: sheet.wide ? 18 : 13.5,
      bold: true,
    });
    dotRow(sheet, tools, [right, y + small * 1.05], size.width - right, true);
  }
}

/** Width of the widest line of a text when it is broken. */
function textEnd(text: string, width: number, size: number, locale: "zh" | "en"): number {
  return Math.max(...breakLines(text, width, size, locale).map((row) => textWidth(row, size)));
}

/** Marks of a line's instruments side by side. */
function dotRow(
  sheet: ToolboxSheet,
  tools: readonly Tool[],
  [x, y]: Point,
  width: number,
  plain: boolean,
): void {
  const r = sheet.wide ? sheet.scene.size.dot : 3.75;
  const most = Math.max(
    ...sheet.scene.data.lines.map(({ id }) => toolsOf(sheet.scene.data, id).length),
  );
  const pitch = Math.min(sheet.wide ? 20 : 18, (width - 2 * r) / (most - 1));
  tools.forEach((tool, index) => sheet.tool(tool, [x + r + index * pitch, y], plain));
}

/** The lines on the left, one of them with its instruments; on a phone that line alone. */
function drawOpened(sheet: ToolboxSheet, open: Line): void {
  const { data, size, locale } = sheet.scene;
  const tools = toolsOf(data, open);
  const head = sheet.wide ? 0 : 26;
  const pitch = Math.min(sheet.wide ? 62 : 42, (size.height - head) / tools.length);
  const [type, small] = sheet.wide ? [size.label, size.tick] : [size.label, size.tick];
  const left = sheet.wide ? 206 : 8;
  const place = data.lines.findIndex(({ id }) => id === open);
  const lineY = (index: number) => ((index + 0.5) * size.height) / data.lines.length;
  const top = sheet.wide ? (size.height - pitch * tools.length) / 2 : head;
  const rowY = (index: number) => top + (index + 0.5) * pitch;

  data.lines.forEach(({ id, label }, index) => {
    const isOpen = id === open;
    if (!sheet.wide && !isOpen) return;
    const number = toolsOf(data, id).length;
    const y = sheet.wide ? lineY(index) : 9;
    sheet.text(`${label[locale]} ${number}`, {
      key: `line:${id}`,
      x: 0,
      y,
      size: 14,
      bold: isOpen,
      width: sheet.wide ? left - 30 : Infinity,
      middle: sheet.wide,
      fill: isOpen ? "var(--ink)" : "var(--muted)",
    });
    if (!isOpen) dotRow(sheet, toolsOf(data, id), [0, y + 32], left - 36, true);
  });
  const [first, last] = [rowY(0), rowY(tools.length - 1)];
  if (sheet.wide) {
    sheet.link("bracket", [
      [left - 26, lineY(place)],
      [left - 14, lineY(place)],
      [NaN, NaN],
      [left - 14, Math.min(first, lineY(place))],
      [left - 14, Math.max(last, lineY(place))],
    ]);
  }
  const names = tools.map(({ label }) => textWidth(label[locale], type));
  const detailX = left + 16 + Math.max(...names) + 14;
  tools.forEach((tool, index) => {
    const y = rowY(index);
    sheet.tool(tool, [left, y]);
    sheet.text(tool.label[locale], {
      key: `name:${tool.id}`,
      x: left + (sheet.wide ? 16 : 13),
      y,
      size: type,
    });
    if (sheet.wide && tool.detail[locale]) {
      sheet.text(tool.detail[locale], {
        key: `detail:${tool.id}`,
        x: detailX,
        y,
        size: small,
        fill: "var(--muted)",
      });
    }
    if (tool.date) {
      sheet.text(formatDate(tool.date.slice(0, sheet.wide ? 7 : 4), locale), {
        key: `date:${tool.id}`,
        x: size.width,
        y,
        size: small,
        fill: "var(--muted)",
        anchor: "end",
      });
    }
  });
}

/** Three blocks, each headed by its pillars and its line; instruments by name, or as dots on a phone. */
function drawWhole(sheet: ToolboxSheet): void {
  const { data, view, size, locale } = sheet.scene;
  const columns = 3;
  const rowsOf = (line: Line) => Math.ceil(toolsOf(data, line).length / columns);
  const type = size.tick;
  const headType = sheet.wide ? 15 : 13.5;
  const legendRoom = sheet.wide ? 30 : 26;
  const rows = data.lines.reduce((sum, { id }) => sum + rowsOf(id), 0);
  const headRoom = sheet.wide ? 34 : 0;
  const gap = sheet.wide ? 12 : 0;
  const rowPitch =
    (size.height - legendRoom - data.lines.length * headRoom - (data.lines.length - 1) * gap) /
    rows;
  const block = (size.height - legendRoom) / data.lines.length;
  let y = 0;
  data.lines.forEach(({ id, label }, place) => {
    const top = sheet.wide ? y : place * block;
    const tools = toolsOf(data, id);
    const headY = top + (sheet.wide ? 14 : type * 0.75);
    let x = 0;
    for (const pillar of pillarsOf(data, id)) {
      const text = `${data.pillars.indexOf(pillar) + 1} ${pillar.label[locale]}`;
      sheet.text(text, {
        key: `pillar:${pillar.id}`,
        x,
        y: headY,
        size: type,
        fill: "var(--muted)",
      });
      x += textWidth(text, type) + (sheet.wide ? 14 : 10);
    }
    const from = x - (sheet.wide ? 6 : 2);
    const labelX = sheet.wide ? from + 44 : 0;
    const lineY = sheet.wide ? headY : headY + type * 1.6;
    if (sheet.wide) {
      sheet.link(
        `link:${pillarsOf(data, id)[0]?.id ?? id}`,
        [
          [from, headY],
          [labelX - 8, headY],
        ],
        "4 4",
      );
    }
    sheet.text(`${label[locale]} ${tools.length}`, {
      key: `line:${id}`,
      x: labelX,
      y: lineY,
      size: headType,
      bold: true,
    });
    if (!sheet.wide) {
      dotRow(sheet, tools, [0, lineY + type * 1.6], size.width, false);
      return;
    }
    const perColumn = rowsOf(id);
    const width = size.width / columns;
    tools.forEach((tool, index) => {
      const toolX = Math.floor(index / perColumn) * width + size.dot;
      const toolY = top + headRoom + ((index % perColumn) + 0.5) * rowPitch;
      sheet.tool(tool, [toolX, toolY]);
      sheet.text(tool.label[locale], {
        key: `name:${tool.id}`,
        x: toolX + 12,
        y: toolY,
        size: type,
        fill: view.found === "all" || view.found === tool.found ? "var(--ink)" : "var(--muted)",
      });
    });
    y += headRoom + perColumn * rowPitch + gap;
  });
  let legendX = 0;
  const legendY = size.height - type * 0.8;
  for (const found of findings) {
    const text = foundShort[found][locale];
    sheet.legend(found, [legendX + 5, legendY]);
    sheet.text(text, {
      key: `legend-text:${found}`,
      x: legendX + 14,
      y: legendY,
      size: type,
      fill: "var(--muted)",
    });
    legendX += 14 + textWidth(text, type) + (sheet.wide ? 20 : 12);
  }
}
