import type { Draw } from "../contract.ts";
import { drawAverages } from "./averages.ts";
import { drawYears } from "./years.ts";
import type { ForwardData, ForwardView } from "./model.ts";

export const drawForwardParticipation: Draw<ForwardView, ForwardData> = (scene) =>
  scene.view.look === "paper" || scene.view.look === "both"
    ? drawAverages(scene)
    : drawYears(scene);
