import { once } from "../../data/files.ts";
import { panelTable } from "../inter-country/panel.ts";
import { scenarioData, type ScenarioData } from "./model.ts";
import { preparedScenarios } from "./scenarios.ts";

export const labScenarioData: () => ScenarioData = once(() =>
  scenarioData(panelTable(), Object.values(preparedScenarios)),
);
