import * as Plot from "@observablehq/plot";
import { columnsThatFit, inColumns } from "../../plotting/grid.ts";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { canvas, dots, rings, type Spot } from "../../plotting/marks.ts";
import { breakLines, textWidth } from "../../plotting/measure.ts";
import { markHue, textHue } from "../coalitions/economy.ts";
import type { Draw, Drawing, ReadPoint } from "../contract.ts";
import {
  isDated,
  nobody,
  ofTheme,
  type AllianceData,
  type AllianceView,
  type Grouping,
  type Member,
  type Theme,
} from "./model.ts";
import { beginning, groupingSentence, memberSentence, nameOf } from "./words.ts";

type Scene = Parameters<Draw<AllianceView, AllianceData>>[0];

/** The groupings of a theme with their members' names: wide beside the heading, narrow below it. */
export function drawLists({ view, data, size, locale, document }: Scene, theme: Theme): Drawing {
  const list = ofTheme(data, theme);
  const wide = size.name === "wide";
  const lead = wide ? 14 : 12;
  const type = wide ? size.label : size.tick;
  const memberName = (member: Member) =>
    nameOf(data, member.iso3, locale) +
    (member.later
      ? { zh: `（${member.date.slice(0, 4)}）`, en: ` (${member.date.slice(0, 4)})` }[locale]
      : "");
  const dayRoom = Math.max(...list.map((each) => textWidth(beginning(each, locale), size.tick)));
  const heading = wide ? Math.max(230, dayRoom + 20) : 0;
  const widths = list.flatMap(({ members }) =>
    members.map((each) => textWidth(memberName(each), type)),
  );
  const room = size.width - heading;
  const columns = Math.min(4, columnsThatFit(Math.max(...widths) + lead + 6, room));
  const step = room / columns;
  const title = (grouping: Grouping) => grouping.name[locale] + (grouping.inPaper ? "" : "*");
  const titles = list.map((each) =>
    wide ? breakLines(title(each), heading - 24, type, locale, true) : [title(each)],
  );
  const rows = list.map(({ members }) => Math.max(1, Math.ceil(members.length / columns)));
  // Wide, a heading takes its lines and the day; narrow, one line above the names.
  const lines = list.map((_, index) =>
    wide ? Math.max(rows[index] ?? 1, (titles[index]?.length ?? 1) + 1) : (rows[index] ?? 1),
  );
  const sum = lines.reduce((total, each) => total + each, 0);
  const head = wide ? 0 : size.label * 1.6;
  const air = wide ? 18 : 4;
  const pitch = Math.min(wide ? 26 : 24, (size.height - list.length * (head + air)) / sum);
  const spare = size.height - list.length * (head + air) - sum * pitch;
  const gap = air + Math.min(wide ? 30 : 12, spare / list.length);

  const labels: Label[] = [];
  const spots: (Spot & { hue: string; hollow: boolean })[] = [];
  const points: ReadPoint[] = [];
  const rules: number[] = [];
  let y = 0;
  list.forEach((grouping, index) => {
    rules.push(y + 0.5);
    const top = y + gap / 2;
    const own = titles[index] ?? [];
    const headY = wide ? top + pitch / 2 : y + head / 2 + 2;
    own.forEach((text, line) =>
      labels.push({
        text,
        x: 2,
        y: headY + line * pitch * 0.86,
        size: wide ? type : size.label,
        bold: true,
        key: `n:${grouping.id}:${line}`,
      }),
    );
    labels.push({
      text:
        isDated(grouping) || !wide ? shortDay(grouping, locale, wide) : beginning(grouping, locale),
      x: wide ? 2 : size.width,
      y: wide ? headY + own.length * pitch * 0.86 : headY,
      size: size.tick,
      anchor: wide ? "start" : "end",
      fill: "var(--muted)",
      key: `t:${grouping.id}`,
    });
    const body = wide ? top : y + head;
    if (grouping.instead) {
      labels.push({
        text: grouping.instead[locale],
        x: heading,
        y: body + pitch / 2,
        size: type,
        fill: "var(--muted)",
        key: `i:${grouping.id}`,
      });
      points.push({
        series: grouping.id,
        x: heading,
        y: body + pitch / 2,
        text: groupingSentence(data, grouping, locale),
      });
    }
    inColumns(grouping.members.length, columns).forEach(({ column, row }, at) => {
      const member = grouping.members[at] as Member;
      const chosen = view.economy === member.iso3;
      const recede = view.economy !== nobody && !chosen;
      const spot = [heading + column * step + 4, body + (row + 0.5) * pitch] as const;
      spots.push({
        at: spot,
        key: `m:${grouping.id}:${member.iso3}`,
        hue: recede ? "var(--faded)" : markHue(member.iso3),
        hollow: grouping.unchecked,
      });
      labels.push({
        text: memberName(member),
        x: spot[0] + lead - 3,
        y: spot[1],
        size: type,
        bold: chosen || (view.economy === nobody && member.iso3 === "USA"),
        fill: recede ? "var(--muted)" : textHue(member.iso3),
        key: `e:${grouping.id}:${member.iso3}`,
      });
      points.push({
        series: `${grouping.id}:${row}`,
        x: spot[0],
        y: spot[1],
        text: memberSentence(data, grouping, member, locale),
      });
    });
    y += head + (lines[index] ?? 1) * pitch + gap;
  });
  const kinds = [...new Set(spots.map(({ hue, hollow }) => `${hue}|${hollow}`))];
  const r = wide ? 4 : 3;
  const svg = canvas(document, size, [
    Plot.ruleY(rules, {
      y: { value: (d: number) => d, scale: null },
      x1: { value: () => 0, scale: null },
      x2: { value: () => size.width, scale: null },
      stroke: "var(--rule)",
    }),
    ...kinds.map((kind) => {
      const same = spots.filter(({ hue, hollow }) => `${hue}|${hollow}` === kind);
      const [{ hue, hollow }] = same as [(typeof same)[number], ...typeof same];
      return hollow
        ? rings(same, r - 0.5, { stroke: hue, width: 1.5 }, "var(--paper)")
        : dots(same, r, hue);
    }),
    ...drawLabels(labels),
  ]);
  return { svg, points };
}

/** The day in words; narrow, only month and year beside the heading. */
function shortDay(grouping: Grouping, locale: "zh" | "en", wide: boolean): string {
  if (wide) return beginning(grouping, locale);
  if (!isDated(grouping)) return { zh: "日期不详", en: "no day" }[locale];
  const [year, month] = grouping.date.split("-");
  if (!month) return year ?? "";
  return locale === "zh" ? `${year}年${Number(month)}月` : `${month}/${year}`;
}
