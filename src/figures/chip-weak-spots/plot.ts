import { formatNumber } from "../../i18n/format.ts";
import type { Draw } from "../contract.ts";
import { economies } from "../economies.ts";
import { drawBarRows, type BarRow } from "../key-industries/bar-rows.ts";
import { drawCountedSquares } from "../key-industries/counted-squares.ts";
import { drawNamedLists } from "../key-industries/named-lists.ts";
import type { ChipData, ChipView } from "./model.ts";
import { groupNames, places } from "./words.ts";

const { china, japan, usa } = economies;
const colours: Readonly<Record<string, { hue: string; text: string }>> = {
  CHN: china,
  JPN: japan,
  USA: usa,
};

export const drawChipWeakSpots: Draw<ChipView, ChipData> = (scene) => {
  const { view, data, locale, size } = scene;
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const one = (value: number) => formatNumber(value, locale, { digits: 1 });
  switch (view.show) {
    case "patents": {
      const rows = data.patents.map(({ id, iso3, name, count }): BarRow => {
        const { hue, text: ink } = colours[iso3] ?? china;
        return {
          key: id,
          name: name[locale],
          value: count,
          text: formatNumber(count, locale),
          look: "solid",
          hue,
          ink,
        };
      });
      const ticks = [0, 2500, 5000, 7500].map((value) => ({
        value,
        text: formatNumber(value, locale),
      }));
      return drawBarRows(rows, { to: Math.max(...rows.map(({ value }) => value)), ticks }, scene);
    }
    case "risk":
    case "mean": {
      const highest = Math.max(...data.stages.map(({ index }) => index));
      const compared = view.show === "mean";
      const rows: BarRow[] = [
        ...data.stages.map(({ id, name, index }, at): BarRow => ({
          key: id,
          name: name[locale],
          remark: places[at]?.[locale] ?? "",
          value: index,
          text: one(index),
          look: "solid",
          hue: china.hue,
          ink: china.text,
          quiet: compared,
        })),
        {
          key: data.overall.id,
          name: data.overall.name[locale],
          ...(compared ? { remark: text("论文", "the paper") } : {}),
          value: data.overall.index,
          text: one(data.overall.index),
          look: "solid",
          hue: compared ? china.hue : "var(--ink)",
          ink: compared ? china.text : "var(--ink)",
          apart: true,
        },
        ...(compared
          ? [
              {
                key: data.mean.id,
                name: data.mean.name[locale],
                remark: text("本版计算", "our arithmetic"),
                value: data.mean.index,
                text: one(data.mean.index),
                look: "dashed",
                hue: "var(--ink)",
                ink: "var(--ink)",
              } satisfies BarRow,
            ]
          : []),
      ];
      const ticks = [0, 20, 40].map((value) => ({ value, text: String(value) }));
      return drawBarRows(rows, { to: highest, ticks }, scene);
    }
    case "links":
      return drawCountedSquares(
        data.links.map(({ id, name, count }) => ({
          key: id,
          name:
            id === "weak-subclasses"
              ? text(
                  `制造环节中占比不到${data.line}%的IPC子类`,
                  `Patent subclasses (IPC) under ${data.line}%, manufacture`,
                )
              : name[locale],
          value: String(count),
          filled: count,
          all: count,
        })),
        { hue: china.hue, ink: china.text, size, locale, document: scene.document },
      );
    case "named":
      return drawNamedLists(
        (["circuits", "materials", "equipment"] as const).map((group) => ({
          key: group,
          heading: groupNames[group][locale],
          items: data.named
            .filter((each) => each.group === group)
            .map(({ id, name }) => ({ key: id, name: name[locale] })),
          mark: "ring",
          hue: china.hue,
          ink: china.text,
          quiet: false,
        })),
        scene,
      );
  }
};
