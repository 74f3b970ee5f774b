import * as Plot from "@observablehq/plot";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { canvas, dots, rings, type Spot } from "../../plotting/marks.ts";
import { markHue, textHue } from "../coalitions/economy.ts";
import { dayInWords, standing } from "../coalitions/words.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { isApplicant, membersOf, seatAt, tables, type TradeData, type TradeView } from "./model.ts";
import { seatSentence, tableNames } from "./words.ts";

/** One economy and the six tables: where it sits, and since when. */
export const drawSeats: Draw<TradeView, TradeData> = ({ view, data, size, locale, document }) => {
  const { economy } = view;
  const pitch = size.height / tables.length;
  const labels: Label[] = [];
  const spots: (Spot & { readonly applicant: boolean })[] = [];
  const points: ReadPoint[] = [];
  const words = {
    zh: { own: "本国的协定", absent: "不在其中", members: "个成员", partners: "个伙伴" },
    en: {
      own: "its own agreements",
      absent: "not in it",
      members: " members",
      partners: " partners",
    },
  }[locale];
  tables.forEach((table, index) => {
    const seat = seatAt(data, economy, table);
    const hub = economy === "USA" && table === "us-fta";
    const y = (index + 0.5) * pitch;
    const text = seat
      ? `${standing(seat.status, locale)}${{ zh: "，", en: ", " }[locale]}${dayInWords(seat.date, seat.kind, locale)}`
      : hub
        ? words.own
        : words.absent;
    labels.push(
      {
        text: tableNames[table].full[locale].replace(/^the /, ""),
        x: 18,
        y: y - size.label * 0.7,
        size: size.label,
        bold: Boolean(seat) || hub,
        fill: seat || hub ? textHue(economy) : "var(--muted)",
        key: `t:${table}`,
      },
      {
        text: `${membersOf(data, table).length}${table === "us-fta" ? words.partners : words.members}`,
        x: size.width,
        y: y - size.label * 0.7,
        size: size.tick,
        anchor: "end",
        fill: "var(--muted)",
        key: `c:${table}`,
      },
      {
        text,
        x: 18,
        y: y + size.label * 0.7,
        size: size.tick,
        fill: "var(--muted)",
        key: `d:${table}`,
      },
    );
    if (!seat && !hub) return;
    const applicant = seat !== undefined && isApplicant(seat);
    spots.push({ at: [6, y - size.label * 0.7], key: `s:${table}`, applicant });
    if (seat)
      points.push({
        series: data.names[economy]?.[locale] ?? economy,
        x: 6,
        y: y - size.label * 0.7,
        text: seatSentence(data, seat, locale),
      });
  });
  const svg = canvas(document, size, [
    Plot.ruleY(
      tables.map((_, index) => index * pitch + 0.5),
      {
        y: { value: (d: number) => d, scale: null },
        x1: { value: () => 0, scale: null },
        x2: { value: () => size.width, scale: null },
        stroke: "var(--rule)",
      },
    ),
    dots(
      spots.filter(({ applicant }) => !applicant),
      5,
      markHue(economy),
    ),
    rings(
      spots.filter(({ applicant }) => applicant),
      4.5,
      { stroke: markHue(economy), width: 2 },
    ),
    ...drawLabels(labels),
  ]);
  return { svg, points };
};
