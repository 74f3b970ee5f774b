import { once } from "../../data/files.ts";
import { systemData } from "../mechanism-system/data.ts";
import type { SystemData } from "../mechanism-system/model.ts";

export const outwardSystemData: () => SystemData = once(() => systemData("out"));
