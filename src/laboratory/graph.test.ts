import { describe, expect, test } from "vitest";
import { ComputingGraph } from "./graph.ts";

interface State {
  readonly year: number;
  readonly region: string;
}

function counted() {
  const runs: string[] = [];
  const graph = new ComputingGraph<State>({
    table: {
      after: [],
      key: ({ year }) => String(year),
      compute: ({ year }) => (runs.push("table"), { year }),
    },
    inverse: {
      after: ["table"],
      key: () => "",
      compute: (_, [table]) => (runs.push("inverse"), { table }),
    },
    chain: {
      after: ["inverse"],
      key: ({ region }) => region,
      compute: ({ region }) => (runs.push("chain"), region),
    },
  });
  return { graph, runs };
}

describe("The graph of cells", () => {
  test("computes what comes before first, and each only once", () => {
    const { graph, runs } = counted();
    graph.value("chain", { year: 2011, region: "CHN" });
    graph.value("chain", { year: 2011, region: "CHN" });
    graph.value("inverse", { year: 2011, region: "CHN" });
    expect(runs).toEqual(["table", "inverse", "chain"]);
  });

  test("computes again only what reads the part of the state that changed", () => {
    const { graph, runs } = counted();
    graph.value("chain", { year: 2011, region: "CHN" });
    graph.value("chain", { year: 2011, region: "USA" });
    expect(runs).toEqual(["table", "inverse", "chain", "chain"]);
    graph.value("chain", { year: 1995, region: "USA" });
    expect(runs.slice(4)).toEqual(["table", "inverse", "chain"]);
  });

  test("hands out the same object while nothing changed", () => {
    const { graph } = counted();
    const one = graph.value("inverse", { year: 2011, region: "CHN" });
    expect(graph.value("inverse", { year: 2011, region: "IND" })).toBe(one);
  });

  test("tells by a key what a node depends on, through others too", () => {
    const { graph } = counted();
    const key = (year: number, region: string) => graph.wholeKey("chain", { year, region });
    expect(key(2011, "CHN")).not.toBe(key(1995, "CHN"));
    expect(key(2011, "CHN")).not.toBe(key(2011, "USA"));
    expect(key(2011, "CHN")).toBe(key(2011, "CHN"));
    expect(graph.wholeKey("inverse", { year: 2011, region: "A" })).toBe(
      graph.wholeKey("inverse", { year: 2011, region: "B" }),
    );
  });

  test("refuses circles and unknown names", () => {
    const node = (after: string[]) => ({ after, key: () => "", compute: () => null });
    expect(() => new ComputingGraph({ a: node(["b"]), b: node(["a"]) })).toThrow(
      "circle: a → b → a",
    );
    expect(() => new ComputingGraph({ a: node(["c"]) })).toThrow('unknown node "c"');
  });
});
