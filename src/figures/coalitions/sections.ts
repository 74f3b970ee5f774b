import * as Plot from "@observablehq/plot";
import type { Locale } from "../../i18n/locale.ts";
import { columnsThatFit, inColumns } from "../../plotting/grid.ts";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { canvas, dots, rings, type Spot } from "../../plotting/marks.ts";
import { breakLines, textWidth } from "../../plotting/measure.ts";
import type { Size } from "../../plotting/size.ts";
import type { Drawing, ReadPoint } from "../contract.ts";

/** A list of economies under a heading, such as a grouping, or a day and who joined on it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Under the title when that stands beside the names, at its end when above; may be empty. */
  readonly remark: string;
  readonly entries: readonly Entry[];
  /** What stands in place of names. */
  readonly instead: string | null;
  /** The section in words. */
  readonly sentence: string;
}

export interface Entry {
  readonly key: string;
  readonly name: string;
  readonly hue: string;
  readonly fill: string;
  readonly bold: boolean;
  /** A ring in place of a dot. */
  readonly hollow: boolean;
  /** The entry in words. */
  readonly sentence: string;
}

/** The sections one below the other, `beside` with headings on the left, else above the names. */
export function drawSections(
  list: readonly Section[],
  {
    size,
    locale,
    document,
    beside,
    heading,
  }: {
    readonly size: Size;
    readonly locale: Locale;
    readonly document: Document;
    readonly beside: boolean;
    /** Room of the headings when they stand beside the names, px. */
    readonly heading: number;
  },
): Drawing {
  const wide = size.name === "wide";
  const lead = wide ? 14 : 12;
  const type = wide ? size.label : size.tick;
  const left = beside ? heading : 0;
  const widths = list.flatMap(({ entries }) => entries.map(({ name }) => textWidth(name, type)));
  const columns = Math.min(4, columnsThatFit(Math.max(...widths) + lead + 6, size.width - left));
  const step = (size.width - left) / columns;
  const titles = list.map(({ title }) =>
    beside ? breakLines(title, heading - 24, type, locale, true) : [title],
  );
  const rows = list.map(({ entries }) => Math.max(1, Math.ceil(entries.length / columns)));
  // Beside the names, a heading takes its lines and the remark; above them, one line.
  const lines = list.map(({ remark }, index) =>
    beside
      ? Math.max(rows[index] ?? 1, (titles[index]?.length ?? 1) + (remark ? 1 : 0))
      : (rows[index] ?? 1),
  );
  const sum = lines.reduce((total, each) => total + each, 0);
  const head = beside ? 0 : size.label * 1.6;
  const air = wide ? 18 : 4;
  const pitch = Math.min(wide ? 26 : 24, (size.height - list.length * (head + air)) / sum);
  const spare = size.height - list.length * (head + air) - sum * pitch;
  const gap = air + Math.min(wide ? 30 : 12, spare / list.length);

  const labels: Label[] = [];
  const spots: (Spot & { readonly hue: string; readonly hollow: boolean })[] = [];
  const points: ReadPoint[] = [];
  const rules: number[] = [];
  let y = 0;
  list.forEach((section, index) => {
    rules.push(y + 0.5);
    const top = y + gap / 2;
    const own = titles[index] ?? [];
    const headY = beside ? top + pitch / 2 : y + head / 2 + 2;
    own.forEach((text, line) =>
      labels.push({
        text,
        x: 2,
        y: headY + line * pitch * 0.86,
        size: beside ? type : size.label,
        bold: true,
        key: `n:${section.id}:${line}`,
      }),
    );
    if (section.remark)
      labels.push({
        text: section.remark,
        x: beside ? 2 : size.width,
        y: beside ? headY + own.length * pitch * 0.86 : headY,
        size: size.tick,
        anchor: beside ? "start" : "end",
        fill: "var(--muted)",
        key: `t:${section.id}`,
      });
    const body = beside ? top : y + head;
    if (section.instead !== null) {
      const at = { x: left, y: body + pitch / 2 };
      labels.push({
        text: section.instead,
        ...at,
        size: type,
        fill: "var(--muted)",
        key: `i:${section.id}`,
      });
      points.push({ series: section.id, ...at, text: section.sentence });
    }
    inColumns(section.entries.length, columns).forEach(({ column, row }, at) => {
      const entry = section.entries[at] as Entry;
      const { key, hue, hollow } = entry;
      const spot = [left + column * step + 4, body + (row + 0.5) * pitch] as const;
      spots.push({ at: spot, key: `m:${key}`, hue, hollow });
      labels.push({
        text: entry.name,
        x: spot[0] + lead - 3,
        y: spot[1],
        size: type,
        bold: entry.bold,
        fill: entry.fill,
        key: `e:${key}`,
      });
      points.push({
        series: `${section.id}:${row}`,
        x: spot[0],
        y: spot[1],
        text: entry.sentence,
      });
    });
    y += head + (lines[index] ?? 1) * pitch + gap;
  });
  const kinds = [...new Set(spots.map(({ hue, hollow }) => `${hue}|${hollow}`))];
  const r = wide ? 4 : 3;
  const svg = canvas(document, size, [
    Plot.ruleY(rules, {
      y: { value: (d: number) => d, scale: null },
      x1: { value: () => 0, scale: null },
      x2: { value: () => size.width, scale: null },
      stroke: "var(--rule)",
    }),
    ...kinds.map((kind) => {
      const same = spots.filter(({ hue, hollow }) => `${hue}|${hollow}` === kind);
      const [{ hue, hollow }] = same as [(typeof same)[number], ...typeof same];
      return hollow
        ? rings(same, r - 0.5, { stroke: hue, width: 1.5 }, "var(--paper)")
        : dots(same, r, hue);
    }),
    ...drawLabels(labels),
  ]);
  return { svg, points };
}
