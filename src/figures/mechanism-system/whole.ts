import type { Point } from "../../plotting/labels.ts";
import { breakLines, textWidth } from "../../plotting/measure.ts";
import { answering, type Measure } from "./model.ts";
import { row, type SystemSheet, type Tone } from "./system-sheet.ts";

/** One block of the whole: the components, or a measure, with all it consists of. */
interface Block {
  readonly key: string;
  readonly label: string;
  /** Which risks it answers. */
  readonly remark: string;
  readonly tone: Tone;
  readonly items: readonly Item[];
}

interface Item {
  readonly id: string;
  readonly text: string;
  draw(at: Point): void;
}

const fill = (tone: Tone) => (tone === "ink" ? "var(--ink)" : "var(--muted)");

export function drawWhole(sheet: SystemSheet): void {
  const blocks = blocksOf(sheet);
  if (sheet.wide) drawRows(sheet, blocks);
  else drawStack(sheet, blocks);
}

function blocksOf(sheet: SystemSheet): readonly Block[] {
  const { data, view, locale } = sheet.scene;
  return [
    {
      key: "components",
      label: data.groups.components[locale],
      remark: "",
      tone: "ink",
      items: data.components.map((component) => ({
        id: component.id,
        text: component.label[locale],
        draw(at: Point) {
          sheet.component(component, at);
        },
      })),
    },
    ...data.measures.map((measure, index): Block => {
      const tone =
        view.risk === "all" || answering(data, view.risk).includes(measure) ? "ink" : "faded";
      return {
        key: `measure:${measure.id}`,
        label: `${index + 1} ${measure.label[locale]}`,
        remark: answersInShort(measure, locale),
        tone,
        items: measure.leaves.map((leaf) => ({
          id: leaf.id,
          text: leaf.label[locale],
          draw(at: Point) {
            sheet.leaf(leaf, at, measure, tone);
          },
        })),
      };
    }),
  ];
}

function answersInShort({ answers }: Measure, locale: "zh" | "en"): string {
  const names = answers.map(({ label }) => label[locale]);
  return locale === "zh" ? `针对${names.join("、")}` : `Answers: ${names.join(", ").toLowerCase()}`;
}

/** Blocks below one another, named on the left, their items in two columns. */
function drawRows(sheet: SystemSheet, blocks: readonly Block[]): void {
  const { size, locale } = sheet.scene;
  const [type, small] = [14, 13];
  const left = 226;
  const columns = 2;
  const column = (size.width - left) / columns;
  const indent = sheet.r * 2 + 10;
  const width = column - indent - 8;
  const lines = (text: string, room = width) => breakLines(text, room, small, locale).length;

  const laid = blocks.map((block) => {
    const perColumn = Math.ceil(block.items.length / columns);
    const places = block.items.map(({ text }) => ({ y: 0, height: lines(text) * small * 1.3 + 7 }));
    places.forEach((place, index) => {
      const above = index % perColumn === 0 ? undefined : places[index - 1];
      if (above) place.y = above.y + above.height;
    });
    const body = Math.max(...places.map(({ y, height }) => y + height)) - 7;
    const name = breakLines(block.label, left - 16, type, locale, true).length * type * 1.3;
    const remark = block.remark ? lines(block.remark, left - 16) * small * 1.3 : 0;
    return { block, perColumn, places, height: Math.max(body, name + remark) };
  });
  const taken = laid.reduce((sum, { height }) => sum + height, 0);
  const gap = (size.height - taken) / laid.length;
  let top = gap / 2;
  laid.forEach(({ block, perColumn, places, height }, place) => {
    if (place > 0) {
      sheet.link(`rule:${block.key}`, [
        [0, top - gap / 2],
        [size.width, top - gap / 2],
      ]);
    }
    const nameHeight = sheet.text(block.label, {
      key: block.key,
      x: 0,
      y: top + type * 0.65,
      size: type,
      bold: true,
      width: left - 16,
      fill: fill(block.tone),
    });
    if (block.remark) {
      sheet.text(block.remark, {
        key: `${block.key}:remark`,
        x: 0,
        y: top + nameHeight + small * 0.65,
        size: small,
        width: left - 16,
        fill: "var(--muted)",
      });
    }
    block.items.forEach((item, index) => {
      const x = left + Math.floor(index / perColumn) * column;
      const y = top + (places[index]?.y ?? 0) + small * 0.65;
      item.draw([x + sheet.r, y]);
      sheet.text(item.text, {
        key: `name:${item.id}`,
        x: x + indent,
        y,
        size: small,
        width,
        fill: fill(block.tone),
      });
    });
    top += height + gap;
  });
}

/** Blocks below one another, each under its name; the items by name where all fit, else as marks. */
function drawStack(sheet: SystemSheet, blocks: readonly Block[]): void {
  const { size, locale } = sheet.scene;
  const [type, small] = [13, 12];
  const leading = small * 1.3;
  const named = blocks.map((block) => ({
    block,
    head: breakLines(block.label, size.width, type, locale, true).length * type * 1.3,
    flow: flow(sheet, block, small),
  }));
  const height = (lines: number) => lines * leading + 2;
  const total = (lines: (flowing: Flow) => number) =>
    named.reduce((sum, { head, flow }) => sum + head + height(lines(flow)), 0);
  const byName = total(({ lines }) => lines) <= size.height;
  const lines = (flowing: Flow) => (byName ? flowing.lines : 1);
  const gap = (size.height - total(lines)) / (blocks.length - 1);
  let top = 0;
  for (const { block, head, flow } of named) {
    sheet.text(block.label, {
      key: block.key,
      x: 0,
      y: top + type * 0.65,
      size: type,
      bold: true,
      width: size.width,
      fill: fill(block.tone),
    });
    const first = top + head + leading / 2;
    if (byName) {
      for (const { text, key, x, line, draw } of flow.pieces) {
        const y = first + line * leading;
        draw?.([x + sheet.r, y]);
        sheet.text(text, {
          key,
          x: draw ? x + sheet.r * 2 + 5 : x,
          y,
          size: small,
          fill: draw ? fill(block.tone) : "var(--muted)",
        });
      }
    } else {
      row(block.items, [sheet.r, first], 18, ({ draw }, at) => {
        draw(at);
      });
      sheet.text(block.remark, {
        key: `${block.key}:remark`,
        x: size.width,
        y: first,
        size: small,
        anchor: "end",
        fill: "var(--muted)",
      });
    }
    top += head + height(lines(flow)) + gap;
  }
}

interface Flow {
  readonly lines: number;
  readonly pieces: readonly {
    readonly text: string;
    readonly key: string;
    readonly x: number;
    readonly line: number;
    readonly draw: Item["draw"] | null;
  }[];
}

/** A block's items one after another in lines, its remark behind them. */
function flow(sheet: SystemSheet, { key, items, remark }: Block, small: number): Flow {
  const { size } = sheet.scene;
  const pieces: Flow["pieces"][number][] = [];
  let [x, line] = [0, 0];
  const put = (text: string, name: string, draw: Item["draw"] | null) => {
    const width = textWidth(text, small) + (draw ? sheet.r * 2 + 5 : 0);
    if (x > 0 && x + width > size.width) [x, line] = [0, line + 1];
    pieces.push({ text, key: name, x, line, draw });
    x += width + 12;
  };
  for (const { id, text, draw } of items) put(text, `name:${id}`, draw);
  if (remark) put(remark, `${key}:remark`, null);
  return { lines: line + 1, pieces };
}
