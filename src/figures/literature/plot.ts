import type { Markish } from "@observablehq/plot";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { bars, canvas, dots, rings, type Spot } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { referenceInWords } from "./definition.ts";
import {
  firstYear,
  sectionNames,
  sections,
  stands,
  strandNames,
  strands,
  type LiteratureData,
  type LiteratureView,
  type Reference,
} from "./model.ts";

/** How many tokens stand side by side in each column: what is older, then a year each. */
const capacity = { wide: [2, 2, 2, 5, 3, 3], narrow: [2, 1, 2, 3, 2, 2] } as const;

export const drawLiterature: Draw<LiteratureView, LiteratureData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const wide = size.name === "wide";
  const length = wide ? "full" : "short";
  const rows =
    view.rows === "section"
      ? sections.map((id) => ({
          name: sectionNames[id][length][locale],
          own: data.references.filter(({ section }) => section === id),
        }))
      : strands.map((id) => ({
          name: strandNames[id][length][locale],
          own: data.references.filter(({ strand }) => strand === id),
        }));
  const all = [...Object.values(sectionNames), ...Object.values(strandNames)];
  const left =
    Math.max(...all.map((name) => textWidth(name[length][locale], size.tick, true))) + 10;

  const slots = capacity[size.name];
  const total = slots.reduce((sum, each) => sum + each, 0);
  const r = wide ? 11.5 : 9;
  const step = 2 * r + (wide ? 4 : 2);
  const gap = (size.width - left - total * step) / slots.length;
  const columns = slots.map((count, index) => {
    const before = slots.slice(0, index).reduce((sum, each) => sum + each, 0);
    const start = left + before * step + gap * (index + 0.5);
    return { start, count, middle: start + (count * step) / 2 };
  });
  const columnOf = ({ year }: Reference) => Math.max(0, year - firstYear + 1);

  const head = size.tick * 1.9;
  const grid = rows.map(({ own }) => columns.map((_, at) => own.filter((e) => columnOf(e) === at)));
  const lines = grid.map((cells) =>
    Math.max(1, ...cells.map((cell, at) => Math.ceil(cell.length / (columns[at]?.count ?? 1)))),
  );
  const spare =
    (size.height - head - lines.reduce((sum, each) => sum + each, 0) * step) / rows.length;

  const marks: Markish[] = [];
  const labels: Label[] = [];
  const points: ReadPoint[] = [];
  const looks = new Map<string, { spots: Spot[]; hollow: boolean; fill: string }>();
  const rules: number[] = [];

  let top = head;
  rows.forEach(({ name }, row) => {
    const height = (lines[row] ?? 1) * step + spare;
    rules.push(top);
    const cells = grid[row] ?? [];
    const some = cells.flat().some((each) => stands(each, view));
    const middle = top + height / 2;
    labels.push({
      text: name,
      x: 1,
      y: middle,
      size: size.tick,
      bold: some,
      fill: some ? "var(--ink)" : "var(--muted)",
      key: `row:${name}`,
    });
    if (cells.flat().length === 0) {
      labels.push({
        text: { zh: "没有引用文献", en: "cites none" }[locale],
        x: (columns[0]?.start ?? left) + 2,
        y: middle,
        size: size.tick,
        fill: "var(--muted)",
        key: `none:${name}`,
      });
    }
    cells.forEach((cell, at) => {
      const column = columns[at];
      if (!column) return;
      const deep = Math.ceil(cell.length / column.count);
      cell.forEach((each, index) => {
        const level = Math.floor(index / column.count);
        const x = column.start + ((index % column.count) + 0.5) * step;
        const y = middle + (level - (deep - 1) / 2) * step;
        const picked = stands(each, view);
        const hollow =
          !picked || (view.bring === "remarks" && each.remark === "details-unverified");
        const hue = !picked ? "var(--rule)" : view.bring === "china" ? "var(--chn)" : "var(--ink)";
        const id = `${hollow}:${hue}`;
        const look = looks.get(id) ?? { spots: [], hollow, fill: hue };
        look.spots.push({ at: [x, y], key: `ref:${each.ref}` });
        looks.set(id, look);
        labels.push({
          text: String(each.ref),
          x,
          y,
          size: size.tick,
          anchor: "middle",
          bold: picked,
          fill: picked ? (hollow ? "var(--ink)" : "var(--paper)") : "var(--muted)",
          key: `number:${each.ref}`,
        });
        points.push({ series: name, x, y, text: referenceInWords(each, locale) });
      });
    });
    top += height;
  });

  marks.push(
    bars(
      rules.map((y, index) => ({
        box: { left: 0, right: size.width, top: y, bottom: y + 1 },
        key: `rule:${index}`,
      })),
      "var(--rule)",
    ),
  );
  for (const { spots, hollow, fill } of looks.values()) {
    marks.push(
      hollow
        ? rings(
            spots,
            r - 0.75,
            { stroke: fill, width: fill === "var(--ink)" ? 2 : 1.5 },
            "var(--paper)",
          )
        : dots(spots, r, fill),
    );
  }
  const older = data.references.map(({ year }) => year).filter((year) => year < firstYear);
  const [from, to] = [Math.min(...older), Math.max(...older)];
  columns.forEach(({ middle }, index) => {
    labels.push({
      text:
        index > 0
          ? String(firstYear + index - 1)
          : wide
            ? `${from}${{ zh: "—", en: "–" }[locale]}${to}`
            : { zh: `至${to}`, en: `to ${to}` }[locale],
      // The label of the older years is wide; its neighbours are not.
      x: index === 0 && !wide ? middle - 9 : middle,
      y: size.tick * 0.8,
      size: size.tick,
      anchor: "middle",
      fill: "var(--muted)",
      key: `x:${index}`,
    });
  });
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
};
