import { formatNumber } from "../../i18n/format.ts";
import type { Draw } from "../contract.ts";
import { drawMatrix } from "../inter-country/matrix.ts";
import { regionName } from "../inter-country/names.ts";
import { relianceSentence } from "./definition.ts";
import {
  reliances,
  smallest,
  type Reliance,
  type RelianceData,
  type RelianceView,
} from "./model.ts";

/** The same depth means the same share in every year, so that years can be compared. */
const deepestShare = 0.2;

export const drawWhoReliesOnWhom: Draw<RelianceView, RelianceData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const list = reliances(data, view.year);
  const key = (each: Reliance) => `${each.origin}:${each.user}`;
  const head = (id: string, focus: string) => ({
    label: regionName(id, locale, "short"),
    focus: id === focus,
  });
  return drawMatrix(
    {
      rows: data.regions.map((id) => head(id, view.origin)),
      columns: data.regions.map((id) => head(id, view.user)),
      framed: view.message === "smallest" ? key(smallest(list)) : undefined,
      rowsTitle: { zh: "价值来自↓", en: "Value from ↓" }[locale],
      columnsTitle: { zh: "最终用在→", en: "Used in →" }[locale],
      cells: list.map((each) => ({
        row: each.origin,
        column: each.user,
        depth: each.origin === each.user ? null : Math.min(1, Math.sqrt(each.share / deepestShare)),
        text: formatNumber(each.share * 100, locale, {
          digits: each.share < 0.00095 ? 2 : each.share < 0.0995 ? 1 : 0,
        }),
        sentence: relianceSentence(each, data, locale),
        key: key(each),
      })),
    },
    { size, document },
  );
};
