import type { Markish } from "@observablehq/plot";
import type { Point } from "../../plotting/labels.ts";
import { dots, rings, type Spot } from "../../plotting/marks.ts";
import type { Draw } from "../contract.ts";
import { Sheet } from "../sheet.ts";
import type { Component, Leaf, SystemData, SystemView } from "./model.ts";
import { leafInWords } from "./words.ts";

type Scene = Parameters<Draw<SystemView, SystemData>>[0];

export type Tone = "ink" | "faded";

/** The nodes of a system: components are open, what a measure consists of is solid. */
export class SystemSheet extends Sheet<Scene> {
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
export function row<Node>(
  nodes: readonly Node[],
  [x, y]: Point,
  pitch: number,
  draw: (node: Node, at: Point) => void,
): void {
  nodes.forEach((node, index) => draw(node, [x + index * pitch, y]));
}
