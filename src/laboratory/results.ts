import type { InterCountryTable } from "../gvc/table.ts";
import { exportsData } from "../figures/lab-exports/model.ts";
import { participationData } from "../figures/lab-participation/model.ts";
import { roundsData } from "../figures/lab-rounds/model.ts";
import { scenarioData } from "../figures/lab-scenario/model.ts";
import { tableData } from "../figures/lab-table/model.ts";
import type { GraphNode } from "./graph.ts";
import type { LabState } from "./state.ts";

/** The figures whose data are computed from the panel. */
export const computedFigures = [
  "lab-table",
  "lab-rounds",
  "lab-participation",
  "lab-exports",
  "lab-scenario",
] as const;
export type ComputedFigure = (typeof computedFigures)[number];

/** What each figure's data are computed from; `tables` gives the panel when it is first needed. */
export function resultNodes(
  tables: () => readonly InterCountryTable[],
): Record<"table" | ComputedFigure, GraphNode<LabState>> {
  const onTable = (
    key: (state: LabState) => string,
    compute: (table: InterCountryTable, state: LabState) => unknown,
  ): GraphNode<LabState> => ({
    after: ["table"],
    key,
    compute: (state, [table]) => compute(table as InterCountryTable, state),
  });
  const nothing = () => "";
  return {
    table: {
      after: [],
      key: ({ year }) => String(year),
      compute({ year }) {
        const table = tables().find((each) => each.year === year);
        if (!table) throw new RangeError(`no table of ${year}`);
        return table;
      },
    },
    "lab-table": onTable(nothing, tableData),
    "lab-participation": onTable(nothing, participationData),
    "lab-exports": onTable(nothing, (table) => exportsData(table)),
    "lab-rounds": onTable(
      ({ region, sector }) => `${region}_${sector}`,
      (table, { region, sector }) => roundsData(table, { region, sector }),
    ),
    "lab-scenario": onTable(
      ({ scenario }) => JSON.stringify(scenario),
      (table, { scenario }) => scenarioData(table, [scenario]),
    ),
  };
}
