import type { Markish } from "@observablehq/plot";
import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import { horizontalGrid, roomForTicks, type Frame, type Tick } from "../../plotting/axes.ts";
import { drawLabels, labelBox, outline, type Label, type Point } from "../../plotting/labels.ts";
import {
  canvas,
  crowd,
  dots,
  labelNear,
  leaderTo,
  polyline,
  rings,
  type Spot,
} from "../../plotting/marks.ts";
import { positions } from "../../plotting/positions.ts";
import type { Size } from "../../plotting/size.ts";
import { spread } from "../../plotting/spread.ts";
import type { Draw, ReadPoint, Scene } from "../contract.ts";
import { economyHue, economyName, economyTextHue } from "../inter-country/economy-names.ts";
import { capital, sixEconomies } from "../inter-country/names.ts";
import { percent } from "./definition.ts";
import {
  changes,
  fallen,
  largest,
  middle,
  ranked,
  six,
  steepest,
  type ContentData,
  type ContentView,
} from "./model.ts";

/** Where the share scale ends, in every view, so that views can be compared. */
const top = 0.8;

interface Mark {
  readonly iso3: string;
  readonly at: Point;
  /** Where a stem to the mark begins: zero, or the earlier year. */
  readonly foot: Point | null;
  readonly sentence: string;
}

/**
 * One dot an economy at the height of its share: side by side from lowest to highest, or placed by
 * size, or with a dash where it stood in an earlier year.
 */
export const drawForeignContent: Draw<ContentView, ContentData> = (scene) => {
  const { view, size, locale, document } = scene;
  const ticks: Tick[] = [0, 0.2, 0.4, 0.6, 0.8].map((value) => ({
    value,
    text: `${formatNumber(value * 100, locale)}${value === top ? "%" : ""}`,
  }));
  const frame: Frame = {
    left: roomForTicks(ticks, size),
    right: size.width - size.dot - 2,
    top: size.tick * 1.4,
    bottom: size.height - size.tick * 2.8,
  };
  const y = positions([0, top], [frame.bottom, frame.top]);
  const marks: Markish[] = [...horizontalGrid(ticks, { frame, size, y, base: 0 })];
  const labels: Label[] = [];
  const { list, named, strong, hollow, axis, plainly } = arrange(scene, frame, y);
  labels.push(...axis);

  const many = list.length > 50;
  const r = many ? Math.min(size.dot * 0.85, (frame.right - frame.left) / 150) : size.dot * 0.62;
  const stems = list.flatMap(({ at, foot }): Point[] => (foot ? [foot, at, [NaN, NaN]] : []));
  if (stems.length > 0)
    marks.push(
      polyline(
        stems,
        {},
        { stroke: view.form === "change" ? "var(--faded)" : "var(--rule)", width: 1 },
      ),
    );
  if (view.form === "change") {
    const half = size.name === "wide" ? 5 : 3;
    const dashes = list.flatMap(({ foot }): Point[] =>
      foot
        ? [
            [foot[0] - half, foot[1]],
            [foot[0] + half, foot[1]],
            [NaN, NaN],
          ]
        : [],
    );
    marks.push(polyline(dashes, {}, { stroke: "var(--muted)", width: size.weak }));
  } else {
    const half = middle(ranked(scene.data, view.year));
    marks.push(
      polyline(
        [
          [frame.left, y(half)],
          // Beside the row the line ends where the upper half begins.
          [view.form === "rank" ? (frame.left + frame.right) / 2 : frame.right, y(half)],
        ],
        { "data-key": "median" },
        { stroke: "var(--muted)", width: 1, dash: "2 3" },
      ),
    );
    labels.push({
      text: `${{ zh: "中位数", en: "Median" }[locale]} ${percent(half, locale)}`,
      x: frame.left + 4,
      y: y(half) - size.tick * 0.8,
      size: size.tick,
      fill: "var(--muted)",
      halo: true,
      key: "median:label",
    });
  }

  const spot = ({ iso3, at }: Mark): Spot => ({ at, key: iso3 });
  // In one order in every view; who is picked out is drawn apart.
  const apart = (iso3: string) => strong.has(iso3) || hollow.has(iso3);
  const byCode = [...list].sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
  marks.push(
    crowd(
      byCode.map(({ iso3, at }) => ({
        at,
        r: plainly ? (hollow.has(iso3) ? 0 : r + 1.2) : apart(iso3) ? 0 : r,
      })),
      "others",
      { fill: plainly ? "var(--ink)" : "var(--faded)" },
    ),
  );
  marks.push(
    rings(
      list.filter(({ iso3 }) => hollow.has(iso3)).map(spot),
      r + 0.5,
      { stroke: "var(--ink)", width: 1.5 },
      "var(--paper)",
    ),
  );
  // One mark an economy of its own hue; the largest in ink share theirs.
  const fills = new Map<string, Mark[]>();
  for (const mark of list) {
    if (plainly || !strong.has(mark.iso3)) continue;
    const fill = economyHue(mark.iso3, "var(--ink)");
    fills.set(fill, [...(fills.get(fill) ?? []), mark]);
  }
  for (const [fill, own] of fills) marks.push(dots(own.map(spot), r + 1.5, fill));

  const dotted = list.map(({ at: [atX, atY] }): Point[] => [
    [atX - r, atY - r],
    [atX + r, atY + r],
  ]);
  const taken: (readonly Point[])[] = [
    ...dotted,
    ...labels.map((label) => outline(labelBox(label))),
  ];
  if (view.form === "change") {
    taken.push(...list.flatMap(({ at, foot }) => (foot ? [[foot, at]] : [])));
  }
  const called = named.flatMap(({ iso3, text }) => {
    const mark = list.find((each) => each.iso3 === iso3);
    return mark ? [{ mark, text }] : [];
  });
  // Several names along the rising row stand below it, one under the other, in the row's order.
  const below =
    view.form === "rank" && called.length > 2
      ? spread(
          called.map(({ mark }) => ({ at: mark.at[1] + size.label, room: size.label * 1.25 })),
          frame.top,
          frame.bottom - 4,
        )
      : null;
  called.forEach(({ mark, text }, index) => {
    const { iso3, at } = mark;
    const bold = strong.has(iso3);
    const style = {
      size: size.label,
      bold,
      fill: bold && !plainly ? economyTextHue(iso3, "var(--ink)") : "var(--ink)",
      key: `name:${iso3}`,
    };
    const label: Label = below
      ? { ...style, text, x: at[0] + size.label * 1.6, y: below[index] ?? at[1] }
      : labelNear(at, text, {
          ...style,
          frame: { ...frame, right: size.width },
          taken,
          off: r + 3,
          clearOf: labels.map(labelBox),
        });
    labels.push({ ...label, halo: true });
    const box = labelBox(label);
    taken.push(outline(box));
    const leader = leaderTo(at, box, r + 9);
    if (!leader) return;
    taken.push(leader);
    marks.push(
      polyline(leader, { "data-key": `leader:${iso3}` }, { stroke: "var(--muted)", width: 1 }),
    );
  });
  return {
    svg: canvas(document, size, [...marks, ...drawLabels(labels)]),
    points: list.map(({ at, sentence }): ReadPoint => ({
      series: view.form,
      x: at[0],
      y: at[1],
      text: sentence,
    })),
  };
};

interface Arrangement {
  readonly list: readonly Mark[];
  /** Who is named, in the order in which places for names are given out. */
  readonly named: readonly { readonly iso3: string; readonly text: string }[];
  readonly strong: ReadonlySet<string>;
  readonly hollow: ReadonlySet<string>;
  readonly axis: readonly Label[];
  /** Whether what is picked out is a crowd, in ink, and not economies with their hues. */
  readonly plainly: boolean;
}

function arrange(
  { view, data, size, locale }: Scene<ContentView, ContentData> & { readonly size: Size },
  frame: Frame,
  y: (share: number) => number,
): Arrangement {
  const name = (iso3: string) => economyName(iso3, locale);
  const withValue = (iso3: string, share: number) => ({
    iso3,
    text: `${name(iso3)} ${percent(share, locale)}`,
  });
  const picked = view.focus === six ? [...sixEconomies] : [view.focus];
  const caption = (text: string): Label => ({
    text,
    x: frame.right,
    y: size.height - size.tick * 0.7,
    size: size.tick,
    anchor: "end",
    fill: "var(--muted)",
    key: "axis",
  });
  const along = (count: number) => {
    const step = (frame.right - frame.left - 4) / count;
    return (index: number) => frame.left + 4 + step * (index + 0.5);
  };

  if (view.form === "change") {
    const all = changes(data);
    const { from, to } = data.pair;
    const x = along(all.length);
    const down = fallen(all);
    const most = steepest(all);
    const chosen = all.filter(({ iso3 }) => picked.includes(iso3));
    const plain = chosen.length === 0;
    return {
      list: all.map((each, index) => ({
        iso3: each.iso3,
        at: [x(index), y(each.to)],
        foot: [x(index), y(each.from)],
        sentence:
          locale === "zh"
            ? `${name(each.iso3)}：${from}年${percent(each.from, locale)}，${to}年${percent(each.to, locale)}`
            : `${capital(economyName(each.iso3, locale, "sentence"))}: ${percent(each.from, locale)} in ${from}, ${percent(each.to, locale)} in ${to}`,
      })),
      named: plain
        ? [
            {
              iso3: most.iso3,
              text: `${name(most.iso3)} ${percent(most.from, locale)} → ${percent(most.to, locale)}`,
            },
            ...down.map(({ iso3 }) => ({ iso3, text: name(iso3) })),
          ]
        : chosen.map(({ iso3, to: share }) => withValue(iso3, share)),
      strong: new Set(
        plain ? all.filter((each) => !down.includes(each)).map(({ iso3 }) => iso3) : picked,
      ),
      hollow: new Set(
        down.map(({ iso3 }) => iso3).filter((iso3) => plain || !picked.includes(iso3)),
      ),
      plainly: plain,
      axis: [
        caption(
          {
            zh: `${all.length}个经济体，按${to}年从低到高；空心为下降`,
            en:
              size.name === "wide"
                ? `${all.length} economies from lowest to highest in ${to}; hollow where it fell`
                : `${all.length} economies, by ${to}; hollow: fell`,
          }[locale],
        ),
      ],
    };
  }

  const all = ranked(data, view.year);
  const sentence = (iso3: string, share: number, usdMillion: number) => {
    const money = formatQuantity(usdMillion, "USD million", locale);
    return locale === "zh"
      ? `${name(iso3)}：国外价值占${percent(share, locale)}；制造业增加值${money}`
      : `${capital(economyName(iso3, locale, "sentence"))}: ${percent(share, locale)} foreign; value added of manufacturing ${money}`;
  };
  if (view.form === "size") {
    const big = largest(data, view.year);
    const amounts = all.map(({ usdMillion }) => usdMillion);
    const x = positions(
      [Math.min(...amounts) * 0.8, Math.max(...amounts) * 1.3],
      [frame.left + 4, frame.right],
      true,
    );
    const powers = [1e3, 1e4, 1e5, 1e6];
    // The rest of the largest stand close together: of them only the lowest is named.
    const lowest = big.slice(6).sort((a, b) => a.share - b.share)[0];
    const ends = [lowest, all[0]].flatMap((each) =>
      each && !big.slice(0, 6).includes(each) ? [each] : [],
    );
    const plain = !all.some(({ iso3 }) => picked.includes(iso3));
    return {
      list: all.map(({ iso3, share, usdMillion }) => ({
        iso3,
        at: [x(usdMillion), y(share)],
        foot: null,
        sentence: sentence(iso3, share, usdMillion),
      })),
      named: plain
        ? [...big.slice(0, 6), ...ends].map(({ iso3 }) => ({ iso3, text: name(iso3) }))
        : all
            .filter(({ iso3 }) => picked.includes(iso3))
            .map(({ iso3, share }) => withValue(iso3, share)),
      strong: new Set(plain ? big.map(({ iso3 }) => iso3) : picked),
      hollow: new Set(),
      plainly: false,
      axis: [
        ...powers.map((value): Label => ({
          text: moneyTick(value, locale),
          x: x(value),
          y: frame.bottom + size.tick * 0.85,
          size: size.tick,
          anchor: "middle",
          fill: "var(--muted)",
          key: `x:${value}`,
        })),
        caption(
          {
            zh: "制造业增加值，美元，每格十倍 →",
            en:
              size.name === "wide"
                ? "Value added of manufacturing, US dollars, tenfold a step →"
                : "Manufacturing value added, US$ →",
          }[locale],
        ),
      ],
    };
  }
  const x = along(all.length);
  const chosen = all.filter(({ iso3 }) => picked.includes(iso3));
  const [first, last] = [all[0], all.at(-1)];
  const ends = [first, last].flatMap((each) => (each ? [each] : []));
  return {
    list: all.map(({ iso3, share, usdMillion }, index) => ({
      iso3,
      at: [x(index), y(share)],
      // Names stand where the stems would be.
      foot: chosen.length > 2 ? null : [x(index), y(0)],
      sentence: sentence(iso3, share, usdMillion),
    })),
    named: (chosen.length > 0 ? chosen : ends).map(({ iso3, share }) => withValue(iso3, share)),
    strong: new Set((chosen.length > 0 ? chosen : ends).map(({ iso3 }) => iso3)),
    hollow: new Set(),
    plainly: false,
    axis: [
      caption(
        {
          zh: `${all.length}个经济体，从低到高 →`,
          en: `${all.length} economies, from lowest to highest →`,
        }[locale],
      ),
    ],
  };
}

/** A round amount in million dollars as an axis prints it. */
function moneyTick(usdMillion: number, locale: "zh" | "en"): string {
  if (locale === "en") {
    return usdMillion >= 1e6
      ? `${formatNumber(usdMillion / 1e6, "en")} tn`
      : `${formatNumber(usdMillion / 1e3, "en")} bn`;
  }
  return usdMillion >= 1e6
    ? `${formatNumber(usdMillion / 1e6, "zh")}万亿`
    : `${formatNumber(usdMillion / 100, "zh")}亿`;
}
