import type { Markish } from "@observablehq/plot";
import { formatDate } from "../../i18n/format.ts";
import type { Point } from "../../plotting/labels.ts";
import { dots, rings, type Spot } from "../../plotting/marks.ts";
import { breakLines, textWidth } from "../../plotting/measure.ts";
import type { Draw } from "../contract.ts";
import { Sheet } from "../sheet.ts";
import {
  opened,
  type Component,
  type Leaf,
  type Measure,
  type SystemData,
  type SystemView,
} from "./model.ts";
import { answersInWords, leafInWords, riskNames } from "./words.ts";

/** The tree grows from left to right: the system, its measures one by one, what each consists of. */
export const drawMechanismSystem: Draw<SystemView, SystemData> = (scene) => {
  const sheet = new SystemSheet(scene);
  const index = opened(scene.view, scene.data);
  if (index >= 0) drawOpened(sheet, index);
  else if (scene.view.show === "components") drawComponents(sheet);
  else drawWhole(sheet);
  return sheet.drawing();
};

type Scene = Parameters<typeof drawMechanismSystem>[0];

type Tone = "ink" | "faded";

/** The nodes of a system: components are open, what a measure consists of is solid. */
class SystemSheet extends Sheet<Scene> {
  private readonly solid = new Map<Tone, Spot[]>();
  private readonly open: Spot[] = [];

  get r(): number {
    return this.wide ? this.scene.size.dot : 3.75;
  }

  leaf(leaf: Leaf, at: Point, of: { readonly label: Leaf["label"] }, tone: Tone = "ink"): void {
    const { locale } = this.scene;
    this.solid.set(tone, [...(this.solid.get(tone) ?? []), { at, key: `node:${leaf.id}` }]);
    this.point(of.label[locale], at[0], at[1], leafInWords(leaf, locale));
  }

  component(component: Component, at: Point): void {
    const { data, locale } = this.scene;
    this.open.push({ at, key: `node:${component.id}` });
    const colon = locale === "zh" ? "：" : ": ";
    this.point(
      data.groups.components[locale],
      at[0],
      at[1],
      `${component.label[locale]}${colon}${component.gloss[locale]}`,
    );
  }

  protected override nodes(): readonly Markish[] {
    return [
      rings(this.open, this.r - 0.25, { stroke: "var(--ink)", width: 1.5 }, "var(--paper)"),
      ...[...this.solid].map(([tone, spots]) => dots(spots, this.r, `var(--${tone})`)),
    ];
  }
}

/** Marks side by side. */
function row<Node>(
  nodes: readonly Node[],
  [x, y]: Point,
  pitch: number,
  draw: (node: Node, at: Point) => void,
): void {
  nodes.forEach((node, index) => draw(node, [x + index * pitch, y]));
}

/** The system, its components with their glosses, and on the right what two of them are made of. */
function drawComponents(sheet: SystemSheet): void {
  const { data, size, locale } = sheet.scene;
  const { components } = data;
  const pitch = size.height / components.length;
  const rowY = (index: number) => (index + 0.5) * pitch;
  const [type, small] = sheet.wide ? [15, 13] : [13, 12];
  const left = sheet.wide ? 222 : sheet.r;
  const parts = sheet.wide ? 560 : 0;
  if (sheet.wide) {
    const middle = size.height / 2;
    const taken = breakLines(data.gloss[locale], 172, small, locale).length * small * 1.3;
    const top = middle - taken / 2;
    sheet.text(data.label[locale], { key: "system", x: 0, y: top, size: 18, bold: true });
    sheet.text(data.gloss[locale], {
      key: "core",
      x: 0,
      y: top + 26,
      size: small,
      width: 172,
      fill: "var(--muted)",
    });
    sheet.link("bracket", [
      [left - 16, rowY(0)],
      [left - 16, rowY(components.length - 1)],
    ]);
  }
  components.forEach((component, index) => {
    const y = rowY(index);
    const x = left + sheet.r + 10;
    const names = component.parts.map(({ label }) => label[locale]);
    const nameY = y - small * 0.65;
    sheet.component(component, [left, sheet.wide ? y : nameY]);
    sheet.text(component.label[locale], {
      key: `name:${component.id}`,
      x,
      y: nameY,
      size: type,
      bold: true,
    });
    if (!sheet.wide && names.length > 0) {
      let at = x + sheet.r;
      component.parts.forEach((part, each) => {
        const text = names[each] ?? "";
        sheet.leaf(part, [at, y + small * 0.75], component);
        sheet.text(text, {
          key: `name:${part.id}`,
          x: at + sheet.r + 5,
          y: y + small * 0.75,
          size: small,
        });
        at += sheet.r * 2 + textWidth(text, small) + 12;
      });
      return;
    }
    sheet.text(component.gloss[locale], {
      key: `gloss:${component.id}`,
      x,
      y: y + small * 0.75,
      size: small,
      fill: "var(--muted)",
    });
    const partPitch = 21;
    const partY = (each: number) => y + (each - (names.length - 1) / 2) * partPitch;
    component.parts.forEach((part, each) => {
      sheet.leaf(part, [parts, partY(each)], component);
      sheet.text(part.label[locale], {
        key: `name:${part.id}`,
        x: parts + 13,
        y: partY(each),
        size: small,
      });
    });
    if (names.length > 0) {
      sheet.link(`bracket:${component.id}`, [
        [parts - 14, partY(0)],
        [parts - 14, partY(names.length - 1)],
      ]);
    }
  });
}

/** On the left the measures so far, on the right what the last of them consists of; on a phone that one alone. */
function drawOpened(sheet: SystemSheet, index: number): void {
  const { data, size, locale } = sheet.scene;
  const measure = data.measures[index] as Measure;
  const { leaves } = measure;
  const [type, small] = [size.label, size.tick];
  const left = sheet.wide ? 250 : sheet.r;
  if (sheet.wide) drawSoFar(sheet, index);
  else {
    sheet.text(`${index + 1} ${measure.label[locale]}`, {
      key: `measure:${measure.id}`,
      x: 0,
      y: 9,
      size: 14,
      bold: true,
    });
  }

  const width = size.width - left - 14;
  const answers = breakLines(answersInWords(measure, locale), width, small, locale);
  const foot = small * 1.3 * (answers.length + 1) + 8;
  const head = sheet.wide ? 0 : 26;
  const room = size.height - head - foot;
  const pitch = Math.min(sheet.wide ? 62 : 46, room / leaves.length);
  const top = sheet.wide ? Math.max(0, (room - pitch * leaves.length) / 2) : head;
  const rowY = (each: number) => top + (each + 0.5) * pitch;
  const glossed = pitch >= small * 1.3 + type * 1.3;

  leaves.forEach((leaf, each) => {
    const y = rowY(each);
    const nameY = glossed ? y - small * 0.65 : y;
    const x = left + sheet.r + 9;
    sheet.leaf(leaf, [left, nameY], measure);
    sheet.text(leaf.label[locale], { key: `name:${leaf.id}`, x, y: nameY, size: type });
    if (leaf.day) {
      sheet.text(formatDate(leaf.day.date.slice(0, sheet.wide ? 7 : 4), locale), {
        key: `date:${leaf.id}`,
        x: size.width,
        y: nameY,
        size: small,
        fill: "var(--muted)",
        anchor: "end",
      });
    }
    if (glossed) {
      sheet.text(leaf.gloss[locale], {
        key: `gloss:${leaf.id}`,
        x,
        y: y + type * 0.65,
        size: small,
        fill: "var(--muted)",
      });
    }
  });

  const answerY = size.height - foot + 8 + small * 0.65;
  sheet.text({ zh: "针对第三部分的风险", en: "Answers a risk of part 3" }[locale], {
    key: `answers:${measure.id}`,
    x: left + sheet.r + 9,
    y: answerY,
    size: small,
    fill: "var(--muted)",
  });
  answers.forEach((line, each) => {
    sheet.text(line, {
      key: `risk:${measure.id}:${each}`,
      x: left + sheet.r + 9,
      y: answerY + (each + 1) * small * 1.3,
      size: small,
    });
  });
  sheet.link(
    "answer",
    [
      [left, rowY(leaves.length - 1) + 10],
      [left, size.height - small * 0.65],
    ],
    "4 4",
  );
}

/** The system's name, its components as marks, and the measures up to the opened one, each in its place. */
function drawSoFar(sheet: SystemSheet, index: number): void {
  const { data, size, locale } = sheet.scene;
  const width = 208;
  sheet.text(data.label[locale], { key: "system", x: 0, y: 12, size: 18, bold: true });
  sheet.text(data.groups.components[locale], {
    key: "components",
    x: 0,
    y: 42,
    size: 13,
    fill: "var(--muted)",
  });
  row(data.components, [sheet.r, 64], 20, (component, at) => {
    sheet.component(component, at);
  });
  const top = 92;
  const slot = (size.height - top) / data.measures.length;
  data.measures.slice(0, index + 1).forEach((measure, each) => {
    const isOpen = each === index;
    const y = top + each * slot + 16;
    const taken = sheet.text(`${each + 1} ${measure.label[locale]}`, {
      key: `measure:${measure.id}`,
      x: 0,
      y,
      size: 14,
      bold: isOpen,
      width,
      fill: isOpen ? "var(--ink)" : "var(--muted)",
    });
    if (!isOpen) {
      row(measure.leaves, [sheet.r, y + taken + 2], 20, (leaf, at) => {
        sheet.leaf(leaf, at, measure, "faded");
      });
    }
  });
  const y = top + index * slot + 16;
  sheet.link("bracket", [
    [width + 6, y],
    [width + 18, y],
    [NaN, NaN],
    [width + 18, Math.min(18, y)],
    [width + 18, Math.max(size.height - 18, y)],
  ]);
}

interface Group {
  readonly key: string;
  readonly label: string;
  readonly remark: string;
  readonly tone: Tone;
  readonly items: readonly {
    readonly id: string;
    readonly text: string;
    draw(at: Point, tone: Tone): void;
  }[];
}

/** Components and measures, each with all it consists of; on a phone its marks only. */
function drawWhole(sheet: SystemSheet): void {
  const { size, locale } = sheet.scene;
  const groups = groupsOf(sheet);
  const small = sheet.wide ? 13 : 12;
  const type = sheet.wide ? 14 : 13;
  const left = sheet.wide ? 226 : 0;
  const columns = 2;
  const column = (size.width - left) / columns;
  const indent = sheet.r * 2 + 6;

  const laid = groups.map((group) => {
    const name = breakLines(group.label, sheet.wide ? left - 16 : size.width, type, locale, true);
    const lines = group.items.map(({ text }) =>
      breakLines(text, column - indent - 12, small, locale),
    );
    const rows = sheet.wide ? Math.ceil(lines.length / columns) : 0;
    const heights = Array.from({ length: rows }, (_, each) =>
      Math.max(lines[each]?.length ?? 1, lines[each + rows]?.length ?? 1),
    ).map((most) => most * small * 1.3 + 7);
    const body = heights.reduce((sum, height) => sum + height, 0);
    const head = name.length * type * 1.3 + (group.remark && sheet.wide ? small * 1.4 : 0);
    return { group, name, lines, heights, height: sheet.wide ? Math.max(body, head) : head + 20 };
  });
  const taken = laid.reduce((sum, { height }) => sum + height, 0);
  const gap = (size.height - taken) / (laid.length - (sheet.wide ? 0 : 1));
  let y = sheet.wide ? gap / 2 : 0;
  laid.forEach(({ group, name, lines, heights, height }, place) => {
    const muted = group.tone === "ink" ? "var(--ink)" : "var(--muted)";
    if (sheet.wide && place > 0) {
      sheet.link(`rule:${group.key}`, [
        [0, y - gap / 2],
        [size.width, y - gap / 2],
      ]);
    }
    const nameY = y + type * 0.65;
    sheet.text(name.join(locale === "zh" ? "" : " "), {
      key: group.key,
      x: 0,
      y: nameY,
      size: type,
      bold: true,
      width: sheet.wide ? left - 16 : size.width,
      fill: muted,
    });
    const under = nameY + name.length * type * 1.3;
    if (!sheet.wide) {
      row(group.items, [sheet.r, under + 1], 18, ({ draw }, at) => {
        draw(at, group.tone);
      });
      sheet.text(group.remark, {
        key: `${group.key}:remark`,
        x: size.width,
        y: under + 1,
        size: small,
        anchor: "end",
        fill: "var(--muted)",
      });
    } else {
      if (group.remark) {
        sheet.text(group.remark, {
          key: `${group.key}:remark`,
          x: 0,
          y: under + 1,
          size: small,
          fill: "var(--muted)",
        });
      }
      group.items.forEach(({ id, text, draw }, each) => {
        const at = heights.length ? each % heights.length : 0;
        const x = left + Math.floor(each / heights.length) * column;
        const itemY = y + heights.slice(0, at).reduce((sum, one) => sum + one, 0) + small * 0.65;
        draw([x + sheet.r, itemY], group.tone);
        sheet.text(text, {
          key: `name:${id}`,
          x: x + indent + 4,
          y: itemY,
          size: small,
          width: column - indent - 12,
          fill: muted,
        });
        void lines;
      });
    }
    y += height + gap;
  });
}

function groupsOf(sheet: SystemSheet): readonly Group[] {
  const { data, view, locale } = sheet.scene;
  const sections = (measure: Measure) =>
    measure.answers.map((risk) => riskNames[risk].section).join(locale === "zh" ? "、" : ", ");
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
    ...data.measures.map((measure, index): Group => {
      const recedes = view.risk !== "all" && !measure.answers.includes(view.risk);
      return {
        key: `measure:${measure.id}`,
        label: `${index + 1} ${measure.label[locale]}`,
        remark: { zh: `针对${sections(measure)}`, en: `Answers ${sections(measure)}` }[locale],
        tone: recedes ? "faded" : "ink",
        items: measure.leaves.map((leaf) => ({
          id: leaf.id,
          text: leaf.label[locale],
          draw(at: Point, tone: Tone) {
            sheet.leaf(leaf, at, measure, tone);
          },
        })),
      };
    }),
  ];
}
