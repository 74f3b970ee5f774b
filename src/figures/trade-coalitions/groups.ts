import * as Plot from "@observablehq/plot";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { canvas, dots, rings, type Spot } from "../../plotting/marks.ts";
import { columnsThatFit, inColumns } from "../../plotting/grid.ts";
import { textWidth } from "../../plotting/measure.ts";
import { markHue, textHue } from "../coalitions/economy.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { groupsOf, seatAt, type TradeData, type TradeView } from "./model.ts";
import { seatsInWords, seatSentence } from "./words.ts";

/** The economies that a view speaks of, named under what they share. */
export const drawGroups: Draw<TradeView, TradeData> = ({ view, data, size, locale, document }) => {
  const groups = groupsOf(data, view.focus);
  const name = (iso3: string) => data.names[iso3]?.[locale] ?? iso3;
  const lead = 13;
  const widest = Math.max(
    ...groups.flatMap(({ members }) => members.map((iso3) => textWidth(name(iso3), size.tick))),
  );
  // Each group takes a rule, a heading and its rows; what height is left over airs the rows.
  const head = size.label * 1.9;
  const gap = 10;
  const free = size.height - groups.length * head - (groups.length - 1) * gap;
  const rowsIn = (columns: number) =>
    groups.map(({ members, applicants }) =>
      Math.ceil((members.length + applicants.length) / columns),
    );
  const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
  const most = Math.min(4, columnsThatFit(widest + lead + 8, size.width));
  const columns =
    [2, 3].find((each) => each < most && sum(rowsIn(each)) * size.tick * 1.7 <= free) ?? most;
  const step = size.width / columns;
  const rows = rowsIn(columns);
  const pitch = Math.min(28, free / sum(rows));
  const labels: Label[] = [];
  const members: (Spot & { readonly hue: string })[] = [];
  const applicants: Spot[] = [];
  const points: ReadPoint[] = [];
  const rules: number[] = [];
  let y = 0;
  groups.forEach((group, index) => {
    const title = group.label[locale];
    rules.push(y + 0.5);
    labels.push(
      {
        text: title,
        x: 2,
        y: y + head / 2 + 1,
        size: size.label,
        bold: true,
        key: `g:${group.id}`,
      },
      {
        text: String(group.members.length),
        x: size.width,
        y: y + head / 2 + 1,
        size: size.label,
        bold: true,
        anchor: "end",
        key: `c:${group.id}`,
      },
    );
    y += head;
    const chips = [
      ...group.members.map((iso3) => ({ iso3, applied: false })),
      ...group.applicants.map((iso3) => ({ iso3, applied: true })),
    ];
    inColumns(chips.length, columns).forEach(({ column, row }, at) => {
      const { iso3, applied } = chips[at] as (typeof chips)[number];
      const spot = { at: [column * step + 4, y + (row + 0.5) * pitch] as const };
      const key = applied ? `${iso3}:applied` : iso3;
      if (applied) applicants.push({ ...spot, key: `d:${key}` });
      else members.push({ ...spot, key: `d:${key}`, hue: markHue(iso3) });
      labels.push({
        text: name(iso3),
        x: spot.at[0] + lead - 4,
        y: spot.at[1],
        size: size.tick,
        fill: textHue(iso3),
        bold: iso3 === "CHN" || iso3 === "USA",
        key: `n:${key}`,
      });
      const applicantSeat = applied ? seatAt(data, iso3, "cptpp") : undefined;
      points.push({
        series: `${index}:${row}`,
        x: spot.at[0],
        y: spot.at[1],
        text: applicantSeat
          ? seatSentence(data, applicantSeat, locale)
          : `${name(iso3)}${{ zh: "：", en: ": " }[locale]}${seatsInWords(data, iso3, locale).join({ zh: "；", en: "; " }[locale])}`,
      });
    });
    y += (rows[index] ?? 0) * pitch + gap;
  });
  const hues = [...new Set(members.map(({ hue }) => hue))].sort();
  const svg = canvas(document, size, [
    Plot.ruleY(rules, {
      y: { value: (d: number) => d, scale: null },
      x1: { value: () => 0, scale: null },
      x2: { value: () => size.width, scale: null },
      stroke: "var(--rule)",
    }),
    ...hues.map((hue) =>
      dots(
        members.filter((each) => each.hue === hue),
        3,
        hue,
      ),
    ),
    rings(applicants, 3.2, { stroke: markHue("CHN"), width: 1.5 }, "var(--paper)"),
    ...drawLabels(labels),
  ]);
  return { svg, points };
};
