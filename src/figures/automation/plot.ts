import type { Draw } from "../contract.ts";
import type { AutomationData, AutomationView } from "./model.ts";
import { drawRobots } from "./robots.ts";
import { drawWork } from "./work.ts";

export const drawAutomation: Draw<AutomationView, AutomationData> = (scene) =>
  scene.view.show === "robots" ? drawRobots(scene) : drawWork(scene);
