import { formatNumber } from "../../i18n/format.ts";
import type { Draw } from "../contract.ts";
import { economies } from "../economies.ts";
import { drawBarRows, type BarRow } from "../key-industries/bar-rows.ts";
import { drawCountedSquares } from "../key-industries/counted-squares.ts";
import { drawNamedLists } from "../key-industries/named-lists.ts";
import { isMissing, listIds, type BioData, type BioView } from "./model.ts";
import { listNames, ofRanking, percent } from "./words.ts";

const { china, usa, eu } = economies;
const colours: Readonly<Record<string, { hue: string; text: string }>> = {
  CHN: china,
  USA: usa,
  EUU: eu,
};

export const drawBioAndMaterials: Draw<BioView, BioData> = (scene) => {
  const { view, data, locale } = scene;
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  switch (view.show) {
    case "value-added": {
      const { aim } = data;
      const rows: BarRow[] = [
        ...data.shares.map(({ id, iso3, name, percent: value }): BarRow => {
          const { hue, text: ink } = colours[iso3] ?? china;
          return {
            key: id,
            name: name[locale],
            value,
            text: percent(value),
            look: "solid",
            hue,
            ink,
          };
        }),
        {
          key: aim.id,
          name: aim.name[locale],
          remark: text(`${aim.year}年，另一网页`, `${aim.year}, another page`),
          value: aim.percent,
          text: percent(aim.percent),
          look: "dashed",
          hue: china.hue,
          ink: china.text,
          apart: true,
        },
      ];
      const ticks = [0, 5, 10].map((value) => ({
        value,
        text: `${value}${value === 10 ? "%" : ""}`,
      }));
      return drawBarRows(rows, { to: Math.max(...rows.map(({ value }) => value)), ticks }, scene);
    }
    case "inputs": {
      const { id, name, percent: value } = data.inputs;
      const ticks = [0, 25, 50, 75, 100].map((tick) => ({
        value: tick,
        text: `${tick}${tick === 100 ? "%" : ""}`,
      }));
      return drawBarRows(
        [
          {
            key: id,
            name: name[locale],
            value,
            text: text(`${percent(value)}以上`, `over ${percent(value)}`),
            look: "solid",
            hue: "var(--ink)",
            ink: "var(--ink)",
            more: true,
          },
        ],
        { to: 100, ticks, whole: true },
        scene,
      );
    }
    case "standing":
      return drawCountedSquares(
        data.standing.map((each) => ({
          key: each.id,
          name: each.name[locale],
          value: ofRanking(each)[locale],
          filled: each.count,
          all: each.outOf,
        })),
        { hue: china.hue, ink: china.text, size: scene.size, locale, document: scene.document },
      );
    case "output": {
      const rows = data.output.map((each): BarRow => {
        const value = formatNumber(each.cnyTrillion, locale);
        return {
          key: each.id,
          name: text(`${each.year}年`, String(each.year)),
          remark: each.stated
            ? text("论文", "the paper")
            : each.forecast
              ? text("工信部预计", "expected by the ministry")
              : text("工信部", "the ministry"),
          value: each.cnyTrillion,
          text: each.forecast ? text(`${value}以上`, `over ${value}`) : value,
          look: each.forecast ? "dashed" : "solid",
          hue: china.hue,
          ink: china.text,
          quiet: !each.stated,
          more: each.forecast,
        };
      });
      const ticks = [0, 2, 4, 6, 8].map((value) => ({ value, text: String(value) }));
      return drawBarRows(rows, { to: 8, ticks }, scene);
    }
    case "materials":
      return drawNamedLists(
        listIds.map((list) => {
          const missing = isMissing(list);
          return {
            key: list,
            heading: listNames[list][locale],
            items: data.materials
              .filter((each) => each.list === list)
              .map(({ id, name }) => ({ key: id, name: name[locale] })),
            mark: missing ? "ring" : "dot",
            hue: china.hue,
            ink: china.text,
            quiet: view.focus !== "all" && (view.focus === "missing") !== missing,
          };
        }),
        scene,
      );
  }
};
