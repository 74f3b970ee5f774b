import { once } from "../../data/files.ts";
import { panelTable } from "../inter-country/panel.ts";
import { tableData, type TableData } from "./model.ts";

export const labTableData: () => TableData = once(() => tableData(panelTable()));
