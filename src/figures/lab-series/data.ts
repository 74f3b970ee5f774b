import { once } from "../../data/files.ts";
import { reconstructionError } from "../../data/laboratory.ts";
import { participation } from "../../data/mrio.ts";
import { labCandidatesData } from "../lab-candidates/data.ts";
import type { SeriesData } from "./model.ts";

export const labSeriesData: () => SeriesData = once(() => ({
  rows: participation
    .load()
    // The releases that fit the paper; the later one only where there is no other.
    .rows.filter(({ vintage, year }) => vintage !== "B" || year === 2022)
    .map(({ iso3, group, year, fwd_gvc, status }) => ({
      iso3,
      group,
      year,
      value: fwd_gvc,
      exact: status === "exact",
    })),
  paper: labCandidatesData().economies.map(({ iso3, paper }) => ({ iso3, mean: paper })),
  errors: reconstructionError.load().rows.map(({ group, mean_abs_err_pct, max_abs_err_pct }) => ({
    group,
    mean: mean_abs_err_pct,
    max: max_abs_err_pct,
  })),
}));
