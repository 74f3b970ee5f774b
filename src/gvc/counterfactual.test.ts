import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryTable, relativeDifference } from "../../tests/gvc/arbitrary-table.ts";
import { checkTable } from "./balance.ts";
import { extract, resource } from "./counterfactual.ts";
import { assumptionSentence } from "./messages.ts";
import { tableFromDeliveries } from "./table.ts";

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

const two = tableFromDeliveries({
  regions: ["A", "B", "C"],
  sectors: ["x"],
  intermediate: Float64Array.of(0, 20, 0, 0, 0, 0, 0, 10, 0),
  finalDemand: Float64Array.of(80, 0, 0, 10, 90, 0, 0, 0, 40),
});

describe("Cutting a link", () => {
  it("takes from the seller what the buyer paid, when nobody sells to the seller", () => {
    const cut = extract(two, { suppliers: [0], users: [1] });
    expect(cut.moved).toBe(20);
    expect([...cut.change]).toEqual([-20, 0, 0]);
    expect(cut.assumptions).toContain("sellers-side-only");
    expect(cut.assumptions).toContain("final-demand-unchanged");
  });

  it("takes half when half is cut, and final sales only when told to", () => {
    expect(extract(two, { suppliers: [0], users: [1], share: 0.5 }).change[0]).toBeCloseTo(-10, 12);
    const all = extract(two, { suppliers: [0], users: [1], finalUsers: [0] });
    expect([...all.change]).toEqual([-100, 0, 0]);
    expect(all.assumptions).not.toContain("final-demand-unchanged");
  });

  it("never adds value anywhere where no delivery is negative", () => {
    fc.assert(
      fc.property(arbitraryTable({ oddities: false }), fc.nat(15), fc.nat(15), (table, a, b) => {
        const n = table.output.length;
        const { change } = extract(table, { suppliers: [a % n], users: [b % n] });
        const scale = Math.max(...table.valueAdded);
        for (const one of change) expect(one / scale).toBeLessThan(1e-12);
      }),
    );
  });
});

describe("Moving purchases", () => {
  it("gives the new seller what the old one loses", () => {
    const moved = resource(two, {
      buyer: 1,
      from: 0,
      sectors: [0],
      share: 0.5,
      to: [{ region: 2 }],
    });
    expect([...moved.change].map((x) => Math.round(x * 1e9) / 1e9)).toEqual([-10, 0, 10]);
    expect([moved.moved, moved.unmoved]).toEqual([10, 0]);
  });

  it("stays where it is when the buyer buys nothing from the new sellers, unless weights are given", () => {
    const table = tableFromDeliveries({
      ...two,
      intermediate: Float64Array.of(0, 20, 0, 0, 0, 0, 0, 0, 0),
    });
    const where = { buyer: 1, from: 0, sectors: [0], share: 0.5 };
    const stayed = resource(table, { ...where, to: [{ region: 2 }] });
    expect([stayed.moved, stayed.unmoved, total(stayed.change)]).toEqual([0, 10, 0]);
    const given = resource(table, { ...where, to: [{ region: 2, weight: 1 }] });
    expect(given.moved).toBe(10);
    expect(given.change[2]).toBeGreaterThan(0);
  });

  it("neither makes nor destroys value added, and leaves a table that balances", () => {
    fc.assert(
      fc.property(
        arbitraryTable({ regions: { min: 3, max: 4 } }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom("inputs", "final", "both"),
        (table, share, purchases) => {
          const sectors = [...table.sectors.keys()];
          const to = [{ region: 2 }, { region: 0 }];
          const { change, table: after } = resource(table, {
            buyer: 0,
            from: 1,
            sectors,
            share,
            to,
            purchases: purchases as "inputs" | "final" | "both",
          });
          expect(Math.abs(total(change)) / total(table.valueAdded)).toBeLessThan(1e-10);
          const again = tableFromDeliveries(after);
          expect(relativeDifference(again.output, after.output)).toBeLessThan(1e-10);
          expect(relativeDifference(again.valueAdded, after.valueAdded)).toBeLessThan(1e-9);
          expect(checkTable(again, after).filter((n) => n.code === "output-off")).toEqual([]);
        },
      ),
    );
  });

  it("changes nothing when the share is nothing", () => {
    fc.assert(
      fc.property(arbitraryTable({ regions: { min: 3, max: 3 } }), (table) => {
        const nothing = { buyer: 0, from: 1, sectors: [0], share: 0, to: [{ region: 2 }] };
        const { change } = resource(table, nothing);
        expect(Math.max(...change.map(Math.abs)) / Math.max(...table.valueAdded)).toBeLessThan(
          1e-12,
        );
      }),
    );
  });

  it("is refused when it makes no sense", () => {
    const where = { buyer: 1, from: 0, sectors: [0], share: 0.5 };
    expect(() => resource(two, { ...where, share: 1.5, to: [{ region: 2 }] })).toThrow(/share/);
    expect(() => resource(two, { ...where, to: [] })).toThrow(/region to move to/);
    expect(() => resource(two, { ...where, to: [{ region: 0 }] })).toThrow(/come from/);
    expect(() => resource(two, { ...where, to: [{ region: 3 }] })).toThrow(/3 is none/);
    expect(() => resource(two, { ...where, to: [{ region: 2 }, { region: 2 }] })).toThrow(/twice/);
    expect(() => resource(two, { ...where, to: [{ region: 2, weight: 0 }] })).toThrow(/above zero/);
    expect(() =>
      resource(two, { ...where, to: [{ region: 2, weight: 1 }, { region: 1 }] }),
    ).toThrow(/to none/);
    expect(() => extract(two, { suppliers: [9], users: [0] })).toThrow(/9 is none/);
  });

  it("states its assumptions in both languages", () => {
    const { assumptions } = resource(two, {
      buyer: 1,
      from: 0,
      sectors: [0],
      share: 0.5,
      to: [{ region: 2 }],
    });
    for (const one of assumptions) {
      expect(assumptionSentence(one, "en")).toMatch(/\.$/);
      expect(assumptionSentence(one, "zh")).toMatch(/。$/);
    }
  });
});
