import type { Draw } from "../contract.ts";
import { drawChange } from "./change.ts";
import { drawGainers } from "./gainers.ts";
import type { SectionData, SectionView } from "./model.ts";

export const drawImportShareBySection: Draw<SectionView, SectionData> = (scene) =>
  scene.view.form === "gainers" ? drawGainers(scene) : drawChange(scene);
