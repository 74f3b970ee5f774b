/** Examples worked out in print, to the digits printed. */
import { describe, expect, it } from "vitest";
import {
  allocationCoefficients,
  technicalCoefficients,
  valueAddedCoefficients,
} from "./coefficients.ts";
import { grossExports } from "./flows.ts";
import { ghoshInverse } from "./ghosh.ts";
import { leontiefFactors, leontiefInverse, outputMultipliers } from "./leontief.ts";
import { flowAt, SIXTEEN_TERMS, sixteenTerms } from "./sixteen-terms.ts";
import { tableFromDeliveries } from "./table.ts";

const printed = (values: Iterable<number>, digits: number) =>
  [...values].map((value) => Number(value.toFixed(digits)));

describe("The two sectors of Miller & Blair (2009), chapter 2", () => {
  const table = tableFromDeliveries({
    regions: ["A"],
    sectors: ["1", "2"],
    intermediate: Float64Array.of(150, 500, 200, 100),
    finalDemand: Float64Array.of(350, 1700),
  });

  it("have these outputs, coefficients and Leontief inverse", () => {
    expect([...table.output]).toEqual([1000, 2000]);
    expect([...table.valueAdded]).toEqual([650, 1400]);
    expect(printed(technicalCoefficients(table), 2)).toEqual([0.15, 0.25, 0.2, 0.05]);
    expect(printed(leontiefInverse(table), 4)).toEqual([1.2541, 0.33, 0.264, 1.1221]);
    expect(printed(valueAddedCoefficients(table), 2)).toEqual([0.65, 0.7]);
  });

  it("need 1,247.5 and 1,841.6 of output when final demand becomes 600 and 1,500", () => {
    expect(printed(leontiefFactors(table).solve([600, 1500]), 1)).toEqual([1247.5, 1841.6]);
  });

  it("have these output multipliers (chapter 6), allocation coefficients and Ghosh inverse (chapter 12)", () => {
    expect(printed(outputMultipliers(table), 3)).toEqual([1.518, 1.452]);
    expect(printed(allocationCoefficients(table), 2)).toEqual([0.15, 0.5, 0.1, 0.05]);
    expect(printed(ghoshInverse(table), 3)).toEqual([1.254, 0.66, 0.132, 1.122]);
  });
});

/**
 * Three countries × three sectors, the example that Quast & Kummritz (2015), "decompr: Global Value
 * Chain decomposition in R", CTEI working paper 2015-01, print with both results.
 */
describe("The leather example of Quast & Kummritz (2015)", () => {
  // prettier-ignore
  const table = tableFromDeliveries({
    regions: ["Argentina", "Turkey", "Germany"],
    sectors: ["Agriculture", "Textile and leather", "Transport equipment"],
    intermediate: Float64Array.of(
      16.1, 5.1, 1.8, 3.2, 4.3, 0.4, 3.1, 2.8, 4.9,
      2.4, 8.0, 3.2, 0.1, 3.2, 1.6, 1.2, 3.9, 11.5,
      0.9, 0.5, 4.0, 0.0, 0.1, 0.3, 0.0, 0.4, 0.5,
      1.1, 1.9, 0.2, 18.0, 13.2, 6.1, 9.0, 3.1, 8.9,
      0.3, 2.8, 0.1, 6.1, 28.1, 6.3, 2.1, 2.5, 25.6,
      0.0, 0.1, 0.3, 4.1, 3.2, 8.9, 0.2, 0.0, 1.8,
      1.2, 4.2, 0.3, 4.1, 1.2, 0.6, 29.0, 19.5, 17.9,
      1.3, 1.1, 0.0, 3.2, 4.8, 2.6, 5.1, 29.1, 24.1,
      2.1, 1.4, 3.0, 4.1, 3.1, 3.9, 11.3, 8.1, 51.3,
    ),
    finalDemand: Float64Array.of(
      21.5, 6.1, 8.4, 16.2, 1.9, 5.1, 11.0, 0.5, 0.8,
      7.5, 29.5, 14.2, 8.9, 24.9, 16.9, 1.2, 18.5, 4.9,
      9.2, 17.9, 51.2, 7.9, 10.1, 38.5, 25.1, 35.2, 68.4,
    ),
  });

  it("has the value added of every sector in the exports of every other as printed", () => {
    const v = valueAddedCoefficients(table);
    const e = grossExports(table);
    const inExports = leontiefInverse(table).map(
      (b, at) => v[Math.floor(at / 9)]! * b * e[at % 9]!,
    );
    const row = (k: number) => printed(inExports.subarray(9 * k, 9 * k + 9), 7);
    expect(row(0)).toEqual([
      28.5227814, 2.7939513, 0.3560669, 1.8106696, 3.1173841, 0.3590113, 1.2364172, 1.302838,
      4.1208736,
    ]);
    expect(row(4)).toEqual([
      0.4120118, 1.3852385, 0.1176404, 2.6929182, 40.167141, 1.3179987, 1.1093993, 1.1520724,
      9.5069032,
    ]);
    expect(row(8)).toEqual([
      0.6663833, 0.6508072, 0.2580722, 1.2906696, 1.4880228, 0.5693467, 1.7321726, 1.5140105,
      34.7438192,
    ]);
  });

  it("has the terms of bilateral exports as printed", () => {
    const of = sixteenTerms(table);
    const term = (flow: readonly [number, number, number], code: string) =>
      Number(
        of.terms[flowAt(of, ...flow) + SIXTEEN_TERMS.findIndex((t) => t.code === code)]!.toFixed(6),
      );
    const fromArgentinaToTurkey = [0, 1, 0] as const;
    expect(term(fromArgentinaToTurkey, "DVA_FIN")).toBe(5.474435);
    expect(term(fromArgentinaToTurkey, "DVA_INT")).toBe(2.681369);
    expect(term(fromArgentinaToTurkey, "DVA_INTrex1")).toBe(1.136344);
    expect(term(fromArgentinaToTurkey, "DVA_INTrex2")).toBe(1.4093);
    expect(term(fromArgentinaToTurkey, "DVA_INTrex3")).toBe(0.504932);
    expect(term(fromArgentinaToTurkey, "RDV_FIN1")).toBe(0.705684);
    expect(term(fromArgentinaToTurkey, "RDV_FIN2")).toBe(0.34702);
    expect(term(fromArgentinaToTurkey, "RDV_INT")).toBe(0.168615);
    expect(term(fromArgentinaToTurkey, "DDC_FIN")).toBe(0.064864);
    expect(term(fromArgentinaToTurkey, "OVA_FIN")).toBe(0.411264);
    expect(term(fromArgentinaToTurkey, "MVA_FIN")).toBe(0.214301);
    expect(term(fromArgentinaToTurkey, "OVA_INT")).toBe(0.195884);
    expect(term(fromArgentinaToTurkey, "MVA_INT")).toBe(0.102071);
    const germanVehiclesToTurkey = [2, 1, 2] as const;
    expect(term(germanVehiclesToTurkey, "DVA_FIN")).toBe(23.723999);
    expect(term(germanVehiclesToTurkey, "MVA_FIN")).toBe(7.380704);
    expect(term(germanVehiclesToTurkey, "DDC_FIN")).toBe(0.673701);
  });
});
