import { nobody } from "../coalitions/finder.ts";
import { yearAxis } from "../../plotting/axes.ts";
import { drawLabels, type Label, type Point } from "../../plotting/labels.ts";
import {
  bars,
  canvas,
  dots,
  polyline,
  rings,
  verticals,
  type Bar,
  type Spot,
} from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import { markHue, textHue } from "../coalitions/economy.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import {
  inFocus,
  isApplicant,
  membersOf,
  seatIn,
  span,
  type PlatformsData,
  type PlatformsView,
} from "./model.ts";
import { platformSentence, seatSentence } from "./words.ts";

/** One row a platform in the order of their first days; the marks are those of one economy. */
export const drawTimeline: Draw<PlatformsView, PlatformsData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const wide = size.name === "wide";
  const rows = [...data.platforms].sort((a, b) =>
    (a.days[0]?.date ?? "") < (b.days[0]?.date ?? "") ? -1 : 1,
  );
  const lit = new Set(inFocus(data, view).map(({ id }) => id));
  const economy = view.economy === nobody ? "CHN" : view.economy;
  const hue = markHue(economy);
  const type = wide ? size.label : size.tick;
  const head = { zh: "成员", en: "Members" }[locale];
  const frame = {
    left: Math.max(...rows.map(({ short }) => textWidth(short[locale], type, true))) + 14,
    right: size.width - textWidth(head, size.tick) - (wide ? 16 : 8),
    top: size.tick * 1.5,
    bottom: size.height - size.tick - 14,
  };
  const x = positions(span, [frame.left, frame.right]);
  const pitch = (frame.bottom - frame.top) / rows.length;
  const years = Array.from({ length: span[1] - span[0] + 1 }, (_, index) => span[0] + index).filter(
    (year) => (year - span[0]) % (wide ? 4 : 8) === 0,
  );

  const labels: Label[] = [
    {
      text: head,
      x: size.width,
      y: size.tick * 0.7,
      size: size.tick,
      anchor: "end",
      fill: "var(--muted)",
      key: "head",
    },
  ];
  const spans: Bar[] = [];
  const strokes: { readonly at: Point; readonly key: string; readonly stroke: string }[] = [];
  const lines: { readonly from: Point; readonly to: Point; readonly key: string }[] = [];
  const spots: (Spot & { readonly applicant: boolean; readonly hue: string })[] = [];
  const points: ReadPoint[] = [];

  rows.forEach((platform, row) => {
    const y = frame.top + (row + 0.62) * pitch;
    const stands = lit.has(platform.id);
    const number = membersOf(platform).length;
    labels.push(
      {
        text: platform.short[locale],
        x: 2,
        y,
        size: type,
        bold: stands && lit.size < rows.length,
        fill: stands ? "var(--ink)" : "var(--muted)",
        key: `n:${platform.id}`,
      },
      {
        text: number > 0 ? String(number) : "—",
        x: size.width,
        y,
        size: type,
        anchor: "end",
        fill: stands ? "var(--ink)" : "var(--muted)",
        key: `c:${platform.id}`,
      },
    );
    const dates = [
      ...platform.days.map(({ date }) => date),
      ...platform.seats.map(({ date }) => date),
    ].sort();
    const [first, last] = [dates[0] ?? "", dates.at(-1) ?? ""];
    if (first.length < 10) {
      // Only the year is known: the mark covers it.
      const box = {
        left: x(Number(first)),
        right: x(Number(first) + 1),
        top: y - 5,
        bottom: y + 5,
      };
      spans.push({ box, key: `y:${platform.id}` });
      labels.push({
        text: first,
        x: (box.left + box.right) / 2,
        y: y - 5 - size.tick * 0.75,
        size: size.tick,
        anchor: "middle",
        fill: view.economy === nobody ? textHue("CHN") : "var(--muted)",
        key: `d:${platform.id}`,
      });
      points.push({
        series: "platforms",
        x: (box.left + box.right) / 2,
        y,
        text: platformSentence(platform, locale),
      });
      if (view.focus === "belt-and-road" && view.economy === nobody)
        labels.push({
          text: { zh: "没有成员名单", en: "no list of members" }[locale],
          x: box.right + 8,
          y,
          size: type,
          fill: "var(--ink)",
          key: "no-list",
        });
      return;
    }
    if (first !== last)
      lines.push({
        from: [x(yearOf(first)), y],
        to: [x(yearOf(last)), y],
        key: `l:${platform.id}`,
      });
    const seat = seatIn(platform, economy);
    const others = new Set(
      platform.seats
        .filter(({ iso3, date }) => iso3 !== economy && date !== seat?.date)
        .map(({ date }) => date),
    );
    for (const date of [...others].sort())
      strokes.push({
        at: [x(yearOf(date)), y],
        key: `o:${platform.id}:${date}`,
        stroke: stands ? "var(--ink)" : "var(--faded)",
      });
    if (!seat) {
      points.push({
        series: "platforms",
        x: x(yearOf(first)),
        y,
        text: platformSentence(platform, locale),
      });
      return;
    }
    const at: Point = [x(yearOf(seat.date)), y];
    const mark = { at, key: `s:${platform.id}`, applicant: isApplicant(seat) };
    spots.push({ ...mark, hue: stands ? hue : "var(--faded)" });
    labels.push({
      text: seat.date.slice(0, 4),
      x: at[0],
      y: y - 5 - size.tick * 0.75,
      size: size.tick,
      anchor: "middle",
      fill: stands ? textHue(economy) : "var(--muted)",
      key: `d:${platform.id}`,
    });
    points.push({
      series: "platforms",
      x: at[0],
      y,
      text: seatSentence(data, platform, seat, locale),
    });
  });
  const kinds = [...new Set(spots.map((each) => `${each.hue}|${each.applicant}`))];
  const r = wide ? 5.5 : 4.5;
  const svg = canvas(document, size, [
    verticals(years.map(x), [frame.top, frame.bottom], "var(--rule)"),
    ...yearAxis(years, { frame, size, x }),
    ...lines.map(({ from, to, key }) =>
      polyline([from, to], { "data-key": key }, { stroke: "var(--faded)", width: size.weak }),
    ),
    ...strokes.map(({ at: [left, y], key, stroke }) =>
      polyline(
        [
          [left, y - 6],
          [left, y + 6],
        ],
        { "data-key": key },
        { stroke, width: 1.5 },
      ),
    ),
    bars(spans, view.economy === nobody ? hue : "var(--faded)"),
    ...kinds.map((kind) => {
      const same = spots.filter((each) => `${each.hue}|${each.applicant}` === kind);
      const [first] = same as [(typeof same)[number], ...typeof same];
      return first.applicant
        ? rings(same, r - 0.5, { stroke: first.hue, width: 2 }, "var(--paper)")
        : dots(same, r, first.hue);
    }),
    ...drawLabels(labels),
  ]);
  return { svg, points };
};

/** A day as a fraction of its year. */
function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}
