import type { Draw } from "../contract.ts";
import { drawCounts } from "./counts.ts";
import type { EntityListData, EntityListView } from "./model.ts";
import { drawRules } from "./rules.ts";

export const drawEntityList: Draw<EntityListView, EntityListData> = (scene) =>
  scene.view.show === "rules" ? drawRules(scene) : drawCounts(scene);
