import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryTable, relativeDifference } from "../../tests/gvc/arbitrary-table.ts";
import { downstreamness, finalUseShare, upstreamness, valueAddedShare } from "./chain-position.ts";
import { allocationCoefficients, identityLess, technicalCoefficients } from "./coefficients.ts";
import { factorize } from "./algebra/factorization.ts";
import { extract } from "./counterfactual.ts";
import { domesticInverses } from "./domestic-inverse.ts";
import { bilateralExports, grossExports, sales } from "./flows.ts";
import { ghoshInverse } from "./ghosh.ts";
import {
  leontiefInverse,
  outputMultipliers,
  productionRounds,
  valueAddedOriginOfFinalDemand,
  valueAddedShares,
} from "./leontief.ts";
import { nineTerms } from "./nine-terms.ts";
import {
  backwardSplit,
  domesticView,
  forwardSplit,
  gvcActivity,
  participationRate,
  type ActivitySplit,
} from "./production-participation.ts";
import { flowAt, sixteenTerms, sumOfFlows } from "./sixteen-terms.ts";
import {
  columnSums,
  rowCount,
  rowSums,
  tableFromDeliveries,
  type InterCountryTable,
} from "./table.ts";
import { backwardTradeRate, exportSplit, forwardTradeRate } from "./trade-participation.ts";
import {
  valueAddedInExportsOfSectors,
  valueAddedOriginOfExports,
} from "./value-added-in-exports.ts";

const close = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  // The tables hold whole numbers: one is the smallest delivery there is.
  expect(relativeDifference(a, b, 1)).toBeLessThan(1e-9);

const forAll = (check: (table: InterCountryTable) => void, runs = 60) =>
  fc.assert(fc.property(arbitraryTable(), check), { numRuns: runs });

const sumOf = (split: ActivitySplit) =>
  split.pureDomestic.map(
    (d, row) => d + split.traditional[row]! + split.simple[row]! + split.complex[row]!,
  );

const byRegion = (table: InterCountryTable, values: Float64Array) =>
  rowSums(values, table.regions.length, table.sectors.length);

/** The table with its regions turned round: the last first. */
function turnedRound(table: InterCountryTable): InterCountryTable {
  const n = rowCount(table);
  const g = table.regions.length;
  const s = table.sectors.length;
  const from = (row: number) => (g - 1 - Math.floor(row / s)) * s + (row % s);
  return tableFromDeliveries({
    year: table.year,
    regions: table.regions.toReversed(),
    sectors: table.sectors,
    intermediate: Float64Array.from(
      { length: n * n },
      (_, at) => table.intermediate[from(Math.floor(at / n)) * n + from(at % n)]!,
    ),
    finalDemand: Float64Array.from(
      { length: n * g },
      (_, at) => table.finalDemand[from(Math.floor(at / g)) * g + (g - 1 - (at % g))]!,
    ),
  });
}

const inOtherUnits = (table: InterCountryTable, factor: number) =>
  tableFromDeliveries({
    ...table,
    intermediate: table.intermediate.map((z) => z * factor),
    finalDemand: table.finalDemand.map((y) => y * factor),
  });

describe("In every balanced table", () => {
  it("the value added of the world equals its final demand", () => {
    forAll((table) => {
      const added = table.valueAdded.reduce((sum, va) => sum + va, 0);
      const demanded = table.finalDemand.reduce((sum, y) => sum + y, 0);
      close([added], [demanded]);
    });
  });

  it("the Leontief inverse turns final demand into output, the Ghosh inverse value added", () => {
    forAll((table) => {
      const n = rowCount(table);
      const b = leontiefInverse(table);
      const y = rowSums(table.finalDemand, n, table.regions.length);
      const fromDemand = new Float64Array(n);
      const fromValueAdded = new Float64Array(n);
      const ghosh = ghoshInverse(table);
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          fromDemand[i]! += b[i * n + j]! * y[j]!;
          fromValueAdded[j]! += table.valueAdded[i]! * ghosh[i * n + j]!;
        }
      }
      close(fromDemand, table.output);
      close(fromValueAdded, table.output);
    });
  });

  it("the Ghosh inverse is the inverse of identity less allocation coefficients", () => {
    forAll((table) => {
      const n = rowCount(table);
      const direct = factorize(identityLess(allocationCoefficients(table), n), n).inverse();
      close(ghoshInverse(table), direct);
    });
  });

  it("a region without trade has its domestic inverse on the diagonal of the global one", () => {
    fc.assert(
      fc.property(arbitraryTable({ regions: { min: 1, max: 1 } }), (table) => {
        close(domesticInverses(table).blocks, leontiefInverse(table));
      }),
    );
  });

  it("the shares of all regions in a unit of final product add up to one", () => {
    forAll((table) => {
      const n = rowCount(table);
      const sums = columnSums(valueAddedShares(table), table.regions.length, n);
      const idle = new Set([...table.output.keys()].filter((row) => table.output[row] === 0));
      close(
        sums,
        sums.map((_, row) => (idle.has(row) ? 0 : 1)),
      );
    });
  });

  it("the origin of final demand adds up to value added by row and to final demand by column", () => {
    forAll((table) => {
      const n = rowCount(table);
      const g = table.regions.length;
      const origin = valueAddedOriginOfFinalDemand(table);
      close(rowSums(origin, n, g), table.valueAdded);
      close(columnSums(origin, n, g), columnSums(table.finalDemand, n, g));
    });
  });

  it("the origin of exports adds up to the exports of each region and of each sector", () => {
    forAll((table) => {
      const n = rowCount(table);
      const g = table.regions.length;
      const exports = grossExports(table);
      close(columnSums(valueAddedOriginOfExports(table), n, g), byRegion(table, exports));
      close(columnSums(valueAddedInExportsOfSectors(table), g, n), exports);
      close(rowSums(bilateralExports(table), n, g), exports);
    });
  });

  it("four kinds of sales make output", () => {
    forAll((table) => {
      const all = sales(table);
      const sum = all.domesticFinal.map(
        (y, row) =>
          y +
          all.domesticIntermediate[row]! +
          all.exportedFinal[row]! +
          all.exportedIntermediate[row]!,
      );
      close(sum, table.output);
    });
  });

  it("pure domestic, traditional and GVC activity add up to value added, and to final goods", () => {
    forAll((table) => {
      const view = domesticView(table);
      const forward = forwardSplit(view);
      close(sumOf(forward), table.valueAdded);
      const backward = backwardSplit(view);
      close(sumOf(backward), rowSums(table.finalDemand, rowCount(table), table.regions.length));
      for (const part of ["pureDomestic", "traditional", "simple", "complex"] as const) {
        const world = (values: Float64Array) => [values.reduce((sum, value) => sum + value, 0)];
        expect(Math.abs(world(forward[part])[0]! - world(backward[part])[0]!)).toBeLessThan(
          1e-9 * world(table.valueAdded)[0]!,
        );
      }
    });
  });

  it("the nine terms of each region add up to its gross exports", () => {
    forAll((table) => {
      const { terms, exports } = nineTerms(table);
      close(rowSums(terms, table.regions.length, 9), exports);
      close(exports, byRegion(table, grossExports(table)));
    });
  });

  it("the sixteen terms of each flow add up to that flow", () => {
    forAll((table) => {
      const g = table.regions.length;
      const s = table.sectors.length;
      const of = sixteenTerms(table);
      const flows = new Float64Array(rowCount(table) * g);
      for (let seller = 0; seller < g; seller++) {
        for (let buyer = 0; buyer < g; buyer++) {
          for (let sector = 0; sector < s; sector++) {
            const at = flowAt(of, seller, buyer, sector);
            flows[(seller * s + sector) * g + buyer] = of.terms
              .subarray(at, at + 16)
              .reduce((sum, term) => sum + term, 0);
          }
        }
      }
      close(flows, bilateralExports(table));
    });
  });

  it("rounds of production add up to the inverse", () => {
    fc.assert(
      fc.property(arbitraryTable({ oddities: false }), (table) => {
        const { reached } = productionRounds(table, table.output, 4000);
        expect(reached.at(-1)).toBeCloseTo(1, 6);
        for (let k = 1; k < reached.length; k++) {
          expect(reached[k]!).toBeGreaterThanOrEqual(reached[k - 1]!);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("rates lie between zero and one, and shares of use and value added with them", () => {
    fc.assert(
      fc.property(arbitraryTable({ oddities: false }), (table) => {
        const view = domesticView(table);
        const trade = exportSplit(view);
        const rates = [
          ...participationRate(forwardSplit(view)),
          ...participationRate(backwardSplit(view)),
          ...forwardTradeRate(trade),
          ...backwardTradeRate(trade),
          ...finalUseShare(table),
          ...valueAddedShare(table),
        ];
        for (const rate of rates.filter((value) => !Number.isNaN(value))) {
          expect(rate).toBeGreaterThan(-1e-9);
          expect(rate).toBeLessThan(1 + 1e-9);
        }
      }),
    );
  });

  it("chain lengths are at least one, and their weighted means agree for the world", () => {
    fc.assert(
      fc.property(arbitraryTable({ oddities: false }), (table) => {
        const up = upstreamness(table);
        const down = downstreamness(table);
        close(down, outputMultipliers(table));
        for (const length of [...up, ...down]) expect(length).toBeGreaterThanOrEqual(1 - 1e-12);
        // Both weigh the same chains, once from each end: Σ va·U = Σ y·D.
        const y = rowSums(table.finalDemand, rowCount(table), table.regions.length);
        const dot = (a: Float64Array, b: Float64Array) =>
          a.reduce((sum, x, k) => sum + x * b[k]!, 0);
        close([dot(table.valueAdded, up)], [dot(y, down)]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("Between the schools", () => {
  it("a region's forward trade (Borin & Mancini) is its complex activity (Wang et al.)", () => {
    forAll((table) => {
      const view = domesticView(table);
      const forward = forwardSplit(view);
      const trade = exportSplit(view);
      const scale = byRegion(table, trade.exports);
      const apart = (a: Float64Array, b: Float64Array) =>
        byRegion(table, a).map((x, s) => (x - byRegion(table, b)[s]!) / Math.max(1, scale[s]!));
      for (const difference of apart(trade.forward, forward.complex)) {
        expect(Math.abs(difference)).toBeLessThan(1e-9);
      }
      const direct = forward.traditional.map((value, row) => value + forward.simple[row]!);
      for (const difference of apart(trade.directlyAbsorbed, direct)) {
        expect(Math.abs(difference)).toBeLessThan(1e-9);
      }
      const all = trade.directlyAbsorbed.map(
        (x, row) => x + trade.forward[row]! + trade.backward[row]!,
      );
      close(all, trade.exports);
    });
  });

  it("the sixteen terms, summed over partners and sectors, are the nine", () => {
    forAll((table) => {
      const g = table.regions.length;
      const nine = nineTerms(table);
      const of = sixteenTerms(table);
      for (let region = 0; region < g; region++) {
        const sixteen = sumOfFlows(of, { exporters: [region] });
        const sum = (...terms: number[]) => terms.reduce((all, k) => all + sixteen[k - 1]!, 0);
        const term = (...terms: number[]) =>
          terms.reduce((all, k) => all + nine.terms[region * 9 + k - 1]!, 0);
        const pairs: [number, number][] = [
          [sum(1), term(1)],
          [sum(1, 2, 3, 4, 5), term(1, 2, 3)],
          [sum(6, 7, 8), term(4, 5)],
          [sum(9, 10), term(6)],
          [sum(11, 14), term(7)],
          [sum(12, 15), term(8)],
          [sum(13, 16), term(9)],
        ];
        const scale = Math.max(1, nine.exports[region]!);
        for (const [a, b] of pairs) expect(Math.abs(a - b) / scale).toBeLessThan(1e-9);
      }
    });
  });

  it("value-added exports are what foreigners' final demand pays for", () => {
    forAll((table) => {
      const g = table.regions.length;
      const s = table.sectors.length;
      const { terms, exports } = nineTerms(table);
      const origin = valueAddedOriginOfFinalDemand(table);
      for (let region = 0; region < g; region++) {
        let abroad = 0;
        for (let row = region * s; row < (region + 1) * s; row++) {
          for (let user = 0; user < g; user++)
            if (user !== region) abroad += origin[row * g + user]!;
        }
        const three = terms[region * 9]! + terms[region * 9 + 1]! + terms[region * 9 + 2]!;
        expect(Math.abs(three - abroad) / Math.max(1, exports[region]!)).toBeLessThan(1e-9);
      }
    });
  });

  it("the foreign part of exports is the backward part less what is counted twice at home", () => {
    forAll((table) => {
      const { terms, exports } = nineTerms(table);
      const backward = byRegion(table, exportSplit(domesticView(table)).backward);
      backward.forEach((value, region) => {
        const [six, seven, eight, nine] = terms.subarray(region * 9 + 5, region * 9 + 9);
        const sum = six! + seven! + eight! + nine!;
        expect(Math.abs(sum - value) / Math.max(1, exports[region]!)).toBeLessThan(1e-9);
      });
    });
  });
});

describe("A sector without output that sells out of stocks", () => {
  // y makes nothing: A sells 5 of it abroad and runs its own stocks down by 5.
  const table = tableFromDeliveries({
    regions: ["A", "B"],
    sectors: ["x", "y"],
    intermediate: Float64Array.of(5, 0, 5, 0, 0, 0, 0, 0, 5, 0, 5, 0, 0, 0, 0, 0),
    finalDemand: Float64Array.of(50, 5, -5, 5, 10, 60, 0, 0),
  });

  it("has no part in any activity or term, and leaves those of others whole", () => {
    const view = domesticView(table);
    const trade = exportSplit(view);
    expect([trade.directlyAbsorbed[1], trade.forward[1], trade.backward[1]]).toEqual([0, 0, 0]);
    expect(trade.exports[1]).toBe(5);
    close(sumOf(backwardSplit(view)), [55, 0, 70, 0]);
    const { terms } = nineTerms(table);
    close([terms.subarray(0, 9).reduce((sum, term) => sum + term, 0)], [trade.exports[0]!]);
    const flow = sumOfFlows(sixteenTerms(table), { exporters: [0], sectors: [1] });
    close(flow, new Float64Array(16));
  });
});

describe("What must not matter does not matter:", () => {
  it("the order of regions", () => {
    forAll((table) => {
      const other = turnedRound(table);
      const g = table.regions.length;
      const s = table.sectors.length;
      const back = (values: Float64Array) =>
        values.map((_, row) => values[(g - 1 - Math.floor(row / s)) * s + (row % s)]!);
      const one = domesticView(table);
      const two = domesticView(other);
      close(back(gvcActivity(forwardSplit(two))), gvcActivity(forwardSplit(one)));
      close(back(exportSplit(two).forward), exportSplit(one).forward);
      close(back(upstreamness(other)), upstreamness(table));
      const terms = nineTerms(table).terms;
      const turned = nineTerms(other).terms;
      close(
        turned.map((_, at) => turned[(g - 1 - Math.floor(at / 9)) * 9 + (at % 9)]!),
        terms,
      );
    });
  });

  it("the unit of money", () => {
    forAll((table) => {
      const cents = inOtherUnits(table, 100);
      const rate = (of: InterCountryTable) => participationRate(forwardSplit(domesticView(of)));
      close(rate(cents), rate(table));
      close(
        nineTerms(cents).terms,
        nineTerms(table).terms.map((term) => 100 * term),
      );
      close(technicalCoefficients(cents), technicalCoefficients(table));
    });
  });

  it("taking nothing away", () => {
    forAll((table) => {
      const nothing = extract(table, { suppliers: [], users: [0] });
      const scale = Math.max(...table.valueAdded);
      for (const change of nothing.change) expect(Math.abs(change) / scale).toBeLessThan(1e-12);
      expect(nothing.moved).toBe(0);
    });
  });
});
