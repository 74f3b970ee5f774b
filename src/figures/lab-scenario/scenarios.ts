import type { Both } from "../../i18n/locale.ts";
import type { ScenarioView } from "./model.ts";

/** The prepared scenarios: half of America's inputs from China's technology-intensive sector. */

const base: ScenarioView = {
  action: "move",
  buyer: "USA",
  seller: "CHN",
  product: "TEC",
  share: 50,
  to: ["IND"],
  purchases: "inputs",
};

export const preparedScenarios: Readonly<Record<string, ScenarioView>> = {
  "half-to-india": base,
  "half-to-rest-of-world": { ...base, to: ["ROW"] },
  "half-to-eu": { ...base, to: ["DEU", "EUX"] },
  "half-extracted": { ...base, action: "cut" },
};

export const scenarioNames: Readonly<Record<string, Both<string>>> = {
  "half-to-india": { zh: "一半转向印度", en: "Half moves to India" },
  "half-to-rest-of-world": {
    zh: "一半转向世界其余地区（含墨西哥）",
    en: "Half moves to the rest of the world, Mexico included",
  },
  "half-to-eu": { zh: "一半转向欧盟", en: "Half moves to the EU" },
  "half-extracted": { zh: "一半切断，无人替代", en: "Half is cut, and nobody steps in" },
};
