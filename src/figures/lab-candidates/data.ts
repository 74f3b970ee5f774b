import { once } from "../../data/files.ts";
import { definitionAverages } from "../../data/laboratory.ts";
import { sixEconomies } from "../inter-country/names.ts";
import { candidates, type CandidatesData } from "./model.ts";

export const labCandidatesData: () => CandidatesData = once(() => {
  const { rows } = definitionAverages.load();
  return {
    economies: sixEconomies.map((iso3) => {
      const own = rows.filter((row) => row.iso3 === iso3);
      return {
        iso3,
        paper: own[0]?.paper ?? NaN,
        values: candidates.map(
          ({ resource }) => own.find(({ definition }) => definition === resource)?.value ?? NaN,
        ),
      };
    }),
  };
});
