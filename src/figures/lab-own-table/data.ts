import { once } from "../../data/files.ts";
import { runSteps } from "../../gvc/algebra/steps.ts";
import type { InterCountryTable } from "../../gvc/table.ts";
import { smallTable } from "../inter-country/panel.ts";
import { ownTableData, withExportsSteps, type OwnTableData } from "./model.ts";

export const smallTableName = "icio_adb2023_4x3.csv";

export const labOwnTableData: () => OwnTableData = once(() => {
  const table = smallTable().tables[0] as InterCountryTable;
  return runSteps(withExportsSteps(table, ownTableData(table, smallTableName)));
});
