import type { Draw } from "../contract.ts";
import type { AllianceData, AllianceView } from "./model.ts";
import { drawLists } from "./lists.ts";
import { drawMembership } from "./membership.ts";
import { drawTimeline } from "./timeline.ts";

export const drawAlliances: Draw<AllianceView, AllianceData> = (scene) => {
  switch (scene.view.form) {
    case "in-time":
      return drawTimeline(scene);
    case "membership":
      return drawMembership(scene);
    default:
      return drawLists(scene, scene.view.form);
  }
};
