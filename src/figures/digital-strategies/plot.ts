import type { Draw } from "../contract.ts";
import { drawDocuments } from "./documents.ts";
import type { StrategiesData, StrategiesView } from "./model.ts";
import { drawOrientation } from "./orientation.ts";

export const drawDigitalStrategies: Draw<StrategiesView, StrategiesData> = (scene) =>
  scene.view.show === "orientation" ? drawOrientation(scene) : drawDocuments(scene);
