import { formatNumber } from "../../i18n/format.ts";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { bars, canvas } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { capital, regionHue, regionName, regionTextHue } from "../inter-country/names.ts";
import { drawShareRows, type Look } from "../inter-country/share-rows.ts";
import { partNames } from "./definition.ts";
import { originsOf, parts, partShares, type ExportsData, type ExportsView } from "./model.ts";

export const partLooks: readonly Look[] = ["quiet", "dark", "strong", "light"];

export const drawLabExports: Draw<ExportsView, ExportsData> = (scene) =>
  scene.view.form === "origin" ? drawOrigin(scene) : drawParts(scene);

type Scene = Parameters<Draw<ExportsView, ExportsData>>[0];

function drawParts({ data, size, locale, document }: Scene) {
  const percent = (share: number) => `${formatNumber(share * 100, locale, { digits: 1 })}%`;
  const form = size.name === "wide" ? "full" : "short";
  return drawShareRows(
    {
      parts: parts.map((id, index) => ({
        id,
        label: partNames[id][locale],
        look: partLooks[index] ?? "quiet",
      })),
      rows: data.regions.map((region, at) => {
        const shares = partShares(data, at);
        return {
          id: region,
          label: capital(regionName(region, locale, form)),
          fill: regionTextHue(region) === "var(--muted)" ? "var(--ink)" : regionTextHue(region),
          shares: parts.map((part) => shares[part]),
          sentences: parts.map(
            (part) =>
              `${capital(regionName(region, locale))}${locale === "zh" ? "，" : ", "}${partNames[part][locale]}${locale === "zh" ? "：" : ": "}${percent(shares[part])}`,
          ),
        };
      }),
      percent,
    },
    { size, document },
  );
}

/** Bars of foreign origins; the exporter's own part would dwarf them and stands in the title. */
function drawOrigin({ view, data, size, locale, document }: Scene) {
  const list = originsOf(data, data.regions.indexOf(view.exporter)).filter(
    ({ region }) => region !== view.exporter,
  );
  const form = size.name === "wide" ? "full" : "short";
  const name = (region: string) => capital(regionName(region, locale, form));
  const left =
    Math.max(...list.map(({ region }) => textWidth(name(region), size.label, true))) + 10;
  const right = size.width - textWidth("00.00%", size.label) - 8;
  const most = Math.max(...list.map(({ share }) => share), 0.001);
  const x = positions([0, most], [left, right]);
  const step = (size.height - 4) / list.length;
  const bar = Math.min(step * 0.62, 30);
  const labels: Label[] = [];
  const points: ReadPoint[] = [];
  const marks = list.map(({ region, share }, row) => {
    const middle = 2 + (row + 0.5) * step;
    const text = `${formatNumber(share * 100, locale, { digits: 2 })}%`;
    const fill = regionTextHue(region) === "var(--muted)" ? "var(--ink)" : regionTextHue(region);
    labels.push(
      {
        text: name(region),
        x: left - 10,
        y: middle,
        size: size.label,
        bold: true,
        anchor: "end",
        fill,
        key: `name:${region}`,
      },
      { text, x: x(share) + 6, y: middle, size: size.label, key: `value:${region}` },
    );
    points.push({
      series: regionName(region, locale),
      x: x(share),
      y: middle,
      text: `${name(region)}${locale === "zh" ? "：" : ": "}${text}`,
    });
    return bars(
      [
        {
          box: { left, right: x(share), top: middle - bar / 2, bottom: middle + bar / 2 },
          key: `bar:${region}`,
        },
      ],
      regionHue(region),
    );
  });
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
}
