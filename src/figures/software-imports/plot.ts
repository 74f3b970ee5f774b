import type { Draw } from "../contract.ts";
import { economies } from "../economies.ts";
import { drawBarRows, type BarRow } from "../key-industries/bar-rows.ts";
import type { SoftwareData, SoftwareView } from "./model.ts";
import { percent, yearWords } from "./words.ts";

const { china } = economies;

export const drawSoftwareImports: Draw<SoftwareView, SoftwareData> = (scene) => {
  const { view, data, locale } = scene;
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  switch (view.show) {
    case "types": {
      const rows = data.types.map(({ id, name, percent: value }): BarRow => ({
        key: id,
        name: name[locale],
        value,
        text: percent(value),
        look: "solid",
        // What is imported is nobody's in particular, so it has no economy's hue.
        hue: "var(--ink)",
        ink: "var(--ink)",
        quiet: view.focus !== "all" && view.focus !== id,
      }));
      return drawBarRows(rows, { to: 100, ticks: ticks([0, 25, 50, 75, 100]), whole: true }, scene);
    }
    case "world": {
      const rows = data.world.map((row): BarRow => ({
        key: row.id,
        name: row.stated
          ? text("中国的份额，论文", "China’s share, the paper")
          : text("中国的份额，另一网页", "China’s share, another page"),
        remark: yearWords(row)[locale],
        value: row.percent,
        text: percent(row.percent),
        look: "solid",
        hue: china.hue,
        ink: china.text,
        quiet: !row.stated,
      }));
      return drawBarRows(rows, { to: 100, ticks: ticks([0, 25, 50, 75, 100]), whole: true }, scene);
    }
    case "control": {
      const rows = data.control.map((row): BarRow => ({
        key: row.id,
        name: row.name[locale],
        remark: yearWords(row)[locale],
        value: row.percent,
        text: percent(row.percent),
        look: row.stated ? "open" : "solid",
        hue: china.hue,
        ink: china.text,
      }));
      return drawBarRows(rows, { to: 50, ticks: ticks([0, 10, 20, 30, 40, 50]) }, scene);
    }
  }
};

function ticks(values: readonly number[]) {
  return values.map((value) => ({
    value,
    text: `${value}${value === values.at(-1) ? "%" : ""}`,
  }));
}
