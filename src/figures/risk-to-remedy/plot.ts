import type { Markish } from "@observablehq/plot";
import type { Both } from "../../i18n/locale.ts";
import type { Point } from "../../plotting/labels.ts";
import { dots, rings, type Spot } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import type { Draw } from "../contract.ts";
import { Sheet } from "../sheet.ts";
import { isList } from "./definition.ts";
import {
  linksDrawn,
  linksOf,
  measuresOf,
  spokenOf,
  systems,
  type RemedyData,
  type RemedyView,
} from "./model.ts";
import { nodeInWords, riskInWords, shortName, systemNames } from "./words.ts";

/** Risks on the left, measures on the right, a line for each link. */
export const drawRiskToRemedy: Draw<RemedyView, RemedyData> = (scene) => {
  const sheet = new Web(scene);
  const rows = placed(sheet);
  if (isList(scene.view)) drawRisks(sheet, rows);
  else drawLinks(sheet, rows);
  return sheet.drawing();
};

type Scene = Parameters<typeof drawRiskToRemedy>[0];

class Web extends Sheet<Scene> {
  private readonly spots = new Map<string, Spot[]>();

  /** The mark of a risk or measure; open when nothing is linked to it. */
  node(id: string, at: Point, { lit, open }: { readonly lit: boolean; readonly open: boolean }) {
    const style = `${open ? "open" : "full"}:${lit ? "ink" : "faded"}`;
    this.spots.set(style, [...(this.spots.get(style) ?? []), { at, key: `node:${id}` }]);
  }

  protected nodes(): readonly Markish[] {
    const r = this.wide ? this.scene.size.dot : 3.5;
    return [...this.spots].map(([style, spots]) => {
      const [form, tone] = style.split(":");
      const colour = tone === "ink" ? "var(--ink)" : "var(--faded)";
      return form === "open"
        ? rings(spots, r - 0.25, { stroke: colour, width: 1.5 }, "var(--paper)")
        : dots(spots, r, colour);
    });
  }
}

interface Rows {
  readonly type: number;
  readonly pitch: number;
  /** Where the sections' numbers end and the names begin, px. */
  readonly names: number;
  /** The marks of the risks and of the measures, px. */
  readonly left: number;
  readonly right: number;
  y(row: number): number;
}

/** Both sides have as many rows: the risks, and the measures with a heading for each system. */
function placed(sheet: Web): Rows {
  const { data, size, locale } = sheet.scene;
  const type = sheet.wide ? size.label : size.tick;
  const names = sheet.wide || isList(sheet.scene.view) ? textWidth("3.1", type) + 14 : 2;
  const risks = data.risks.map(({ label }) => textWidth(label[locale], type, true));
  const measures = data.measures.map((measure) => textWidth(shortName(measure, locale), type));
  const count = Math.max(data.risks.length, data.measures.length + systems.length);
  const pitch = size.height / count;
  return {
    type,
    pitch,
    names,
    left: names + Math.max(...risks) + (sheet.wide ? 16 : 8),
    right: sheet.wide ? size.width - 262 : size.width - Math.max(...measures) - 15,
    y: (row) => (row + 0.5) * pitch,
  };
}

function drawLinks(sheet: Web, { type, names, left, right, y }: Rows): void {
  const { data, view, size, locale } = sheet.scene;
  const spoken = spokenOf(data, view);
  const at = new Map<string, Point>();
  const fill = (id: string) => (spoken.has(id) ? "var(--ink)" : "var(--muted)");
  const bold = (id: string) => spoken.has(id) && (view.show === "unanswered" || view.chosen === id);
  data.risks.forEach((risk, row) => {
    at.set(risk.id, [left, y(row)]);
    if (sheet.wide && risk.section !== data.risks[row - 1]?.section) {
      sheet.text(risk.section, {
        key: `section:${risk.section}`,
        x: 0,
        y: y(row),
        size: type,
        fill: "var(--muted)",
      });
    }
    sheet.text(risk.label[locale], {
      key: `name:${risk.id}`,
      x: names,
      y: y(row),
      size: type,
      bold: bold(risk.id),
      fill: fill(risk.id),
    });
  });
  let row = 0;
  for (const system of systems) {
    sheet.text(systemNames[system][locale], {
      key: `system:${system}`,
      x: right + (sheet.wide ? 14 : 8),
      y: y(row),
      size: type,
      bold: true,
      fill: "var(--muted)",
    });
    row += 1;
    for (const measure of measuresOf(data, system)) {
      at.set(measure.id, [right, y(row)]);
      sheet.text(sheet.wide ? measure.label[locale] : shortName(measure, locale), {
        key: `name:${measure.id}`,
        x: right + (sheet.wide ? 14 : 8),
        y: y(row),
        size: type,
        width: sheet.wide ? size.width - right - 14 : Infinity,
        middle: true,
        bold: bold(measure.id),
        fill: fill(measure.id),
      });
      row += 1;
    }
  }
  for (const { risk, measure, basis } of linksDrawn(data, view)) {
    const ends = [at.get(risk), at.get(measure)] as [Point, Point];
    sheet.link(`link:${risk}:${measure}`, ends, basis === "implied" ? "5 4" : undefined);
  }
  for (const [id, [x, height]] of at) {
    sheet.node(id, [x, height], { lit: spoken.has(id), open: linksOf(data, id).length === 0 });
    const side = x === left ? { zh: "风险", en: "Risks" } : { zh: "举措", en: "Measures" };
    sheet.point(side[locale], x, height, nodeInWords(data, id, locale));
  }
}

/** What the sections of part 3 are about, where a phone has no room for each risk's words. */
const subjects: Readonly<Record<string, Both<string>>> = {
  "3": { zh: "总论", en: "The whole" },
  "3.1": { zh: "分工位置", en: "Place in the chain" },
  "3.2": { zh: "高技术", en: "High technology" },
  "3.3": { zh: "外迁与市场", en: "Industry, markets" },
};

function drawRisks(sheet: Web, { type, pitch, names, left, y }: Rows): void {
  const { data, size, locale } = sheet.scene;
  data.risks.forEach((risk, row) => {
    const opens = risk.section !== data.risks[row - 1]?.section;
    if (opens) {
      sheet.link(`rule:${risk.section}`, [
        [0, row * pitch + 0.5],
        [size.width, row * pitch + 0.5],
      ]);
      sheet.text(risk.section, {
        key: `section:${risk.section}`,
        x: 0,
        y: y(row),
        size: type,
        fill: "var(--muted)",
      });
    }
    sheet.text(risk.label[locale], {
      key: `name:${risk.id}`,
      x: names,
      y: y(row),
      size: type,
      bold: true,
    });
    if (sheet.wide) {
      sheet.text(risk.detail[locale], {
        key: `detail:${risk.id}`,
        x: left + 12,
        y: y(row),
        size: size.tick,
        width: size.width - left - 14,
        middle: true,
        fill: "var(--muted)",
      });
    } else if (opens) {
      sheet.text(subjects[risk.section]?.[locale] ?? "", {
        key: `subject:${risk.section}`,
        x: size.width,
        y: y(row),
        size: type,
        anchor: "end",
        fill: "var(--muted)",
      });
    }
    sheet.point({ zh: "风险", en: "Risks" }[locale], names, y(row), riskInWords(risk, locale));
  });
}
