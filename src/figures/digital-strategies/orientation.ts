import type { Markish } from "@observablehq/plot";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { canvas, dots, polyline, type Spot } from "../../plotting/marks.ts";
import { breakLines, textWidth } from "../../plotting/measure.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import {
  directionNames,
  directions,
  memberOf,
  members,
  shortName,
  themeNames,
  themesOf,
  type StrategiesData,
  type StrategiesView,
} from "./model.ts";
import { fullName } from "./words.ts";

/** Themes by economies, a dot where Table 1 names a theme; where there is room, with its words. */
export const drawOrientation: Draw<StrategiesView, StrategiesData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const wide = size.name === "wide";
  const groups = directions.map((direction) => ({
    direction,
    themes: themesOf(data, direction),
    lit: view.direction === "both" || view.direction === direction,
  }));
  const rows = groups.reduce((sum, { themes }) => sum + themes.length, 0);
  const type = wide ? size.label : size.tick;
  const nameRoom =
    Math.max(
      ...groups.flatMap(({ themes }) =>
        themes.map((theme) => textWidth(themeNames[theme][locale], type)),
      ),
    ) + 14;
  const column = (size.width - nameRoom) / members.length;
  const left = (index: number) => nameRoom + column * index;
  const head = size.label * 1.5;
  const title = size.tick * 1.6;
  const pitch = (size.height - head - title * groups.length - 2) / rows;

  const marks: Markish[] = [];
  const labels: Label[] = [];
  const points: ReadPoint[] = [];
  const spots = new Map<string, Spot[]>();
  // A dot stands at the left of its cell when words follow it.
  const dotAt = (index: number) => (wide ? left(index) + size.dot + 2 : left(index) + column / 2);

  members.forEach((member, index) => {
    labels.push({
      text: shortName[member][locale],
      x: wide ? left(index) : dotAt(index),
      y: size.label * 0.65,
      size: size.label,
      bold: true,
      anchor: wide ? "start" : "middle",
      fill: memberOf[member].text,
      key: `name:${member}`,
    });
  });

  let y = head;
  for (const { direction, themes, lit } of groups) {
    labels.push({
      text: directionNames[direction][locale],
      x: 0,
      y: y + title * 0.55,
      size: size.tick,
      bold: true,
      fill: lit ? "var(--ink)" : "var(--muted)",
      key: `direction:${direction}`,
    });
    y += title;
    for (const theme of themes) {
      const middle = y + pitch / 2;
      marks.push(
        polyline(
          [
            [0, y],
            [size.width, y],
          ],
          { "data-key": `rule:${theme}` },
          { stroke: "var(--rule)", width: 1 },
        ),
      );
      labels.push({
        text: themeNames[theme][locale],
        x: 0,
        y: middle,
        size: type,
        fill: lit ? "var(--ink)" : "var(--muted)",
        key: `theme:${theme}`,
      });
      members.forEach((member, index) => {
        const found = data.mentions.find((each) => each.member === member && each.theme === theme);
        if (!found) return;
        const fill = lit ? memberOf[member].hue : "var(--faded)";
        const at = dotAt(index);
        spots.set(fill, [
          ...(spots.get(fill) ?? []),
          { at: [at, middle], key: `cell:${member}:${theme}` },
        ]);
        if (wide) {
          const room = column - (at - left(index)) - size.dot - 8;
          const lines = breakLines(found.short[locale], room, 12, locale);
          lines.forEach((text, line) => {
            labels.push({
              text,
              x: at + size.dot + 4,
              y: middle + (line - (lines.length - 1) / 2) * 14,
              size: 12,
              fill: lit ? "var(--ink)" : "var(--muted)",
              key: `words:${member}:${theme}:${line}`,
            });
          });
        }
        points.push({
          series: themeNames[theme][locale],
          x: at,
          y: middle,
          text: `${fullName(member)[locale]}${{ zh: "，", en: ", " }[locale]}${themeNames[theme][locale]}${{ zh: "：", en: ": " }[locale]}${found.words[locale]}`,
        });
      });
      y += pitch;
    }
  }
  for (const [fill, list] of spots) marks.push(dots(list, size.dot + 0.5, fill));
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
};
