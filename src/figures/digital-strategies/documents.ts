import type { Markish } from "@observablehq/plot";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { canvas, dots, polyline, rings, verticals, type Spot } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import {
  decimalYear,
  groupsOf,
  isHighlighted,
  memberOf,
  shortName,
  type StrategiesData,
  type StrategiesView,
} from "./model.ts";
import { fullName, inWords } from "./words.ts";

/**
 * A row a document, a dot at its day with the name beside it, in groups. Between views a dot keeps
 * its key and changes rows only.
 */
export const drawDocuments: Draw<StrategiesView, StrategiesData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const wide = size.name === "wide";
  const groups = groupsOf(data, view);
  const rows = data.documents.length;
  const gap = wide ? 8 : 4;
  const top = 2;
  const bottom = size.height - size.tick - 12;
  const pitch = (bottom - top - gap * groups.length) / rows;
  const headRoom =
    Math.max(...groups.map(({ name }) => textWidth(name[locale], size.label, true))) + 14;
  const days = data.documents.map(({ date }) => decimalYear(date));
  const first = Math.floor(Math.min(...days) * 4) / 4;
  const last = Math.ceil(Math.max(...days));
  const x = positions([first, last], [headRoom, size.width - size.dot - 14]);

  const years = Array.from({ length: last - Math.ceil(first) + 1 }, (_, i) => Math.ceil(first) + i);
  const marks: Markish[] = [verticals(years.map(x), [top, bottom], "var(--rule)")];
  const labels: Label[] = years.map((year) => ({
    text: String(year),
    x: Math.min(x(year), size.width - textWidth(String(year), size.tick) / 2),
    y: bottom + 4 + size.tick * 0.7,
    size: size.tick,
    anchor: "middle",
    fill: "var(--muted)",
    key: `x:${year}`,
  }));
  const filled = new Map<string, Spot[]>();
  const open = new Map<string, Spot[]>();
  const points: ReadPoint[] = [];

  let y = top;
  groups.forEach(({ key, name, member, documents }, index) => {
    if (index > 0) {
      marks.push(
        polyline(
          [
            [0, y],
            [size.width, y],
          ],
          { "data-key": `rule:${index}` },
          { stroke: "var(--rule)", width: 1 },
        ),
      );
    }
    y += gap / 2;
    const lit = member === null || view.highlight.includes(member);
    labels.push({
      text: name[locale],
      x: 0,
      y: y + pitch / 2,
      size: size.label,
      bold: true,
      fill: !lit ? "var(--muted)" : member ? memberOf[member].text : "var(--ink)",
      key,
    });
    documents.forEach((each, row) => {
      const middle = y + pitch / 2;
      const at = x(decimalYear(each.date));
      const bright = isHighlighted(view, each);
      const { hue } = memberOf[each.member];
      const stroke = bright ? hue : "var(--faded)";
      const into = each.nature === "think-tank" ? open : filled;
      into.set(stroke, [...(into.get(stroke) ?? []), { at: [at, middle], key: `dot:${each.id}` }]);

      const corrected = view.group === "nature" && each.namedAs !== "same";
      const prefix = view.group === "nature" ? `${shortName[each.member][locale]} · ` : "";
      const plain = prefix + each.label[locale];
      const issuer = `${plain} · ${each.issuer[locale]}`;
      const off = size.dot + 6;
      // Only the first row of a group shares its line with the group's name.
      const left = row === 0 ? headRoom - 6 : 0;
      const type = wide ? size.label : size.tick;
      const sides = (text: string) => {
        const width = textWidth(text, type, corrected);
        const right = at + off + width <= size.width;
        return { right, fits: right || at - off - width >= left };
      };
      const text = corrected && wide && sides(issuer).fits ? issuer : plain;
      const { right } = sides(text);
      labels.push({
        text,
        x: right ? at + off : at - off,
        y: middle,
        size: type,
        anchor: right ? "start" : "end",
        bold: corrected,
        fill: bright ? "var(--ink)" : "var(--muted)",
        halo: true,
        key: `label:${each.id}`,
      });
      points.push({
        series: name[locale],
        x: at,
        y: middle,
        text: `${fullName(each.member)[locale]}${{ zh: "：", en: ": " }[locale]}${inWords(each)[locale]}`,
      });
      y += pitch;
    });
    y += gap / 2;
  });

  const spots: Markish[] = [
    ...[...filled].map(([fill, list]) => dots(list, size.dot, fill)),
    ...[...open].map(([stroke, list]) =>
      rings(list, size.dot, { stroke, width: 2 }, "var(--paper)"),
    ),
  ];
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels), ...spots]), points };
};
