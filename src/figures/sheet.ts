import type { Markish } from "@observablehq/plot";
import type { Locale } from "../i18n/locale.ts";
import { drawLabels, type Label, type Point } from "../plotting/labels.ts";
import { canvas, polyline } from "../plotting/marks.ts";
import { breakLines } from "../plotting/measure.ts";
import type { Size } from "../plotting/size.ts";
import type { Drawing, ReadPoint } from "./contract.ts";

interface Surface {
  readonly locale: Locale;
  readonly size: Size;
  readonly document: Document;
}

/** How a text stands: `y` is the middle of its first line, or of all lines when `middle`. */
export interface Setting {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Lines break to this width, px. */
  readonly width?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: "start" | "end";
  readonly middle?: boolean;
}

/** Where the marks of a tree are gathered: hairlines, then its nodes, then their names. */
export abstract class Sheet<Scene extends Surface> {
  readonly scene: Scene;
  private readonly labels: Label[] = [];
  private readonly under: Markish[] = [];
  private readonly points: ReadPoint[] = [];

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** The marks of the nodes. */
  protected abstract nodes(): readonly Markish[];

  get wide(): boolean {
    return this.scene.size.name === "wide";
  }

  /** A hairline; dashed where the link is our reading. */
  link(key: string, points: readonly Point[], dash?: string): void {
    const stroke = { stroke: "var(--faded)", width: 1.25 };
    this.under.push(polyline(points, { "data-key": key }, dash ? { ...stroke, dash } : stroke));
  }

  /** Lines of text; gives the height they take. */
  text(
    text: string,
    {
      key,
      x,
      y,
      size,
      width = Infinity,
      bold = false,
      fill = "var(--ink)",
      anchor = "start",
      middle = false,
    }: Setting,
  ): number {
    const rows =
      width === Infinity ? [text] : breakLines(text, width, size, this.scene.locale, bold);
    const leading = size * 1.3;
    const first = middle ? y - ((rows.length - 1) / 2) * leading : y;
    rows.forEach((row, index) => {
      this.labels.push({
        text: row,
        x,
        y: first + index * leading,
        size,
        bold,
        fill,
        anchor,
        key: rows.length > 1 ? `${key}:${index}` : key,
      });
    });
    return rows.length * leading;
  }

  point(series: string, x: number, y: number, text: string): void {
    this.points.push({ series, x, y, text });
  }

  drawing(): Drawing {
    const { document, size } = this.scene;
    const svg = canvas(document, size, [
      ...this.under,
      ...this.nodes(),
      ...drawLabels(this.labels),
    ]);
    return { svg, points: this.points };
  }
}
