import { once } from "../../data/files.ts";
import { panelTable } from "../inter-country/panel.ts";
import { exportsData, type ExportsData } from "./model.ts";

export const labExportsData: () => ExportsData = once(() => exportsData(panelTable()));
