import { formatNumber } from "../../i18n/format.ts";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { textWidth } from "../../plotting/measure.ts";
import { canvas, dots, polyline, verticals } from "../../plotting/marks.ts";
import { positions } from "../../plotting/positions.ts";
import { spread } from "../../plotting/spread.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import {
  capital,
  groupName,
  regionHue,
  regionName,
  regionTextHue,
} from "../inter-country/names.ts";
import { shownRegions } from "./definition.ts";
import { definitions, rateIn, type ParticipationData, type ParticipationView } from "./model.ts";

/** A line for each economy from its lowest group to its highest; the dot is all manufacturing. */
export const drawLabParticipation: Draw<ParticipationView, ParticipationData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const regions = shownRegions(data);
  const name = (id: string) =>
    capital(regionName(id, locale, size.name === "wide" ? "full" : "short"));
  const plain = (id: string) => name(id).replace(/^The /, "");
  const left = Math.max(...regions.map((id) => textWidth(plain(id), size.label, true))) + 14;
  const frame = {
    left,
    right: size.width - textWidth("00%", size.tick),
    top: size.tick * 2.2,
    bottom: size.height - 6,
  };
  // The axis holds still when the definition changes, so that the four can be compared.
  const highest = Math.max(
    ...definitions.flatMap((each) => data.rates[each].map((rate) => rate ?? 0)),
  );
  const top = Math.ceil(highest * 10) / 10;
  const x = positions([0, top], [frame.left, frame.right]);
  const step = (frame.bottom - frame.top) / regions.length;
  const ticks = Array.from({ length: Math.round(top * 10) + 1 }, (_, k) => k / 10).filter(
    (_, k) => size.name === "wide" || k % 2 === 0,
  );
  const labels: Label[] = ticks.map((value) => ({
    text: `${formatNumber(value * 100, locale, { digits: 0 })}%`,
    x: x(value),
    y: size.tick * 0.8,
    size: size.tick,
    anchor: "middle",
    fill: "var(--muted)",
    key: `x:${value}`,
  }));
  const marks = [
    verticals(ticks.map(x), [frame.top - 6, frame.bottom], "var(--rule)"),
    verticals([x(0)], [frame.top - 6, frame.bottom], "var(--ink)"),
  ];
  const points: ReadPoint[] = [];
  regions.forEach((region, index) => {
    const middle = frame.top + (index + 0.5) * step;
    const rates = data.groups.flatMap((group) => {
      const rate = rateIn(data, view.definition, region, group);
      return rate === null ? [] : [{ group, rate }];
    });
    labels.push({
      text: plain(region),
      x: frame.left - 12,
      y: middle,
      size: size.label,
      bold: true,
      anchor: "end",
      fill: regionTextHue(region),
      key: `name:${region}`,
    });
    if (rates.length === 0) return;
    const values = rates.map(({ rate }) => rate);
    marks.push(
      polyline(
        [
          [x(Math.min(...values)), middle],
          [x(Math.max(...values)), middle],
        ],
        { "data-key": `span:${region}` },
        { stroke: regionHue(region), width: size.weak },
      ),
    );
    const [whole, ...parts] = rates;
    if (whole) {
      marks.push(
        dots(
          [{ at: [x(whole.rate), middle], key: `dot:${region}` }],
          size.dot * 1.25,
          regionHue(region),
        ),
      );
      labels.push({
        text: `${formatNumber(whole.rate * 100, locale, { digits: 1 })}%`,
        x: x(whole.rate),
        y: middle + size.label * 1.15,
        size: size.tick,
        anchor: "middle",
        bold: true,
        fill: regionTextHue(region),
        key: `value:${region}`,
      });
    }
    marks.push(
      verticals(
        parts.map(({ rate }) => x(rate)),
        [middle - 5, middle + 5],
        regionHue(region),
      ),
    );
    const places = spread(
      parts.map(({ rate }) => ({ at: x(rate), room: size.tick * 1.15 })),
      frame.left - 4,
      size.width,
    );
    parts.forEach(({ group }, part) =>
      labels.push({
        text: groupName(group, locale, "short"),
        x: places[part] ?? 0,
        y: middle - size.tick * 1.15,
        size: size.tick,
        anchor: "middle",
        key: `part:${region}:${group}`,
      }),
    );
    for (const { group, rate } of rates) {
      const what = groupName(group, locale);
      points.push({
        series: regionName(region, locale),
        x: x(rate),
        y: middle,
        text: {
          zh: `${regionName(region, locale)}${what}：${formatNumber(rate * 100, locale, { digits: 1 })}%`,
          en: `${capital(regionName(region, locale))}, ${what}: ${formatNumber(rate * 100, locale, { digits: 1 })}%`,
        }[locale],
      });
    }
  });
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
};
