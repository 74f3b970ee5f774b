import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runSteps, type Steps } from "./algebra/steps.ts";
import { extract, extractSteps, resource, resourceSteps } from "./counterfactual.ts";
import { ghoshFromLeontief, ghoshInverse, ghoshInverseSteps } from "./ghosh.ts";
import { leontiefInverse, leontiefInverseSteps } from "./leontief.ts";
import { unpackTables, packTables } from "./table-packing.ts";
import { readTables, readTablesSteps } from "./reading/table-file.ts";
import { sixteenTerms, sixteenTermsSteps } from "./sixteen-terms.ts";

const file = readFileSync(
  new URL("../../data/mrio/icio_wiod2013_9x8_1995_2011.csv", import.meta.url),
);
const table = unpackTables(packTables(readTables(file).tables.slice(0, 1)))[0]!;
const cut = { suppliers: [3], users: [8, 9] };
const move = { buyer: 1, from: 0, sectors: [3], share: 0.2, to: [{ region: 8 }] };

describe("A long function and its twin in steps", () => {
  const twins: [string, () => Steps<unknown>, () => unknown][] = [
    ["reading", () => readTablesSteps(file), () => readTables(file)],
    ["the Leontief inverse", () => leontiefInverseSteps(table), () => leontiefInverse(table)],
    ["the Ghosh inverse", () => ghoshInverseSteps(table), () => ghoshInverse(table)],
    ["the sixteen terms", () => sixteenTermsSteps(table), () => sixteenTerms(table)],
    ["extraction", () => extractSteps(table, cut), () => extract(table, cut)],
    ["re-sourcing", () => resourceSteps(table, move), () => resource(table, move)],
  ];

  it.each(twins)("agree: %s", (_, steps, whole) => {
    const shares: number[] = [];
    const result = runSteps(steps(), { onProgress: (share) => shares.push(share) });
    expect(result).toEqual(whole());
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it("agree about a Ghosh inverse made from a known Leontief inverse", () => {
    expect(ghoshFromLeontief(table, leontiefInverse(table))).toEqual(ghoshInverse(table));
  });
});
