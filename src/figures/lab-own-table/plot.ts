import { formatNumber } from "../../i18n/format.ts";
import { breakLines } from "../../plotting/measure.ts";
import type { Draw } from "../contract.ts";
import { capital, regionName } from "../inter-country/names.ts";
import { drawShareRows, type Look } from "../inter-country/share-rows.ts";
import { mostRows, partLabels } from "./definition.ts";
import type { OwnTableData, OwnTableView } from "./model.ts";

const looks: Readonly<Record<OwnTableView["question"], readonly Look[]>> = {
  forward: ["quiet", "dark", "light", "strong"],
  backward: ["quiet", "dark", "light", "strong"],
  exports: ["quiet", "dark", "strong", "light"],
};

export const drawLabOwnTable: Draw<OwnTableView, OwnTableData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const shares = data.shares[view.question] ?? [];
  const percent = (share: number) => `${formatNumber(share * 100, locale, { digits: 1 })}%`;
  const labels = partLabels(view.question, locale);
  // A stranger's names may be long: one line each, cut where it must be.
  const short = (name: string) => {
    const room = size.width * 0.3;
    const [line = name, ...rest] = breakLines(name, room, size.label, locale, true);
    return rest.length > 0 ? `${line}…` : line;
  };
  const regions = data.regions.slice(0, mostRows);
  return drawShareRows(
    {
      parts: labels.map((label, k) => ({
        id: String(k),
        label,
        look: looks[view.question][k] ?? "quiet",
      })),
      rows: regions.map((id, at) => {
        const name = capital(regionName(id, locale, size.name === "wide" ? "full" : "short"));
        const own = [0, 1, 2, 3].map((k) => shares[at * 4 + k] ?? 0);
        return {
          id,
          label: short(name),
          shares: own,
          sentences: own.map(
            (share, k) =>
              `${name}${locale === "zh" ? "，" : ", "}${labels[k]}${locale === "zh" ? "：" : ": "}${percent(share)}`,
          ),
        };
      }),
      percent,
    },
    { size, document },
  );
};
