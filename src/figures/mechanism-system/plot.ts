import type { Draw } from "../contract.ts";
import { drawComponents } from "./components.ts";
import { opened, type SystemData, type SystemView } from "./model.ts";
import { drawOpened } from "./opened.ts";
import { SystemSheet } from "./system-sheet.ts";
import { drawWhole } from "./whole.ts";

/** The tree grows from left to right: the system, its measures one by one, what each consists of. */
export const drawMechanismSystem: Draw<SystemView, SystemData> = (scene) => {
  const sheet = new SystemSheet(scene);
  const index = opened(scene.view, scene.data);
  if (index >= 0) drawOpened(sheet, index);
  else if (scene.view.show === "components") drawComponents(sheet);
  else drawWhole(sheet);
  return sheet.drawing();
};
