import { expect, test } from "vitest";
import { riskToRemedyData } from "./data.ts";
import { linksOf, linksTo, spokenOf, unanswered } from "./model.ts";

const data = riskToRemedyData();

test("every measure of part 4 answers a risk, and every link is between the two", () => {
  expect(data.measures.map(({ id }) => id)).toEqual([
    ...["out-m1", "out-m2", "out-m3"],
    ...["in-m1", "in-m2", "in-m3", "in-m4", "in-m5"],
  ]);
  for (const { id } of data.measures) expect(linksOf(data, id), id).not.toEqual([]);
});

test("links that the text makes rest on the section of their measure", () => {
  for (const system of ["outward", "inward"] as const) {
    const section = { outward: "4.1", inward: "4.2" }[system];
    for (const link of linksTo(data, system)) expect(link.section).toBe(section);
  }
});

// The prose says so: solid lines inward, dashed ones outward, and who is without.
test("inward links are stated, outward ones are our reading", () => {
  expect(new Set(linksTo(data, "inward").map(({ basis }) => basis))).toEqual(new Set(["stated"]));
  expect(new Set(linksTo(data, "outward").map(({ basis }) => basis))).toEqual(new Set(["implied"]));
  expect(unanswered(data).map(({ id }) => id)).toEqual(["catch-up", "software", "market"]);
});

test("one risk brings out its measures and nothing else", () => {
  expect([...spokenOf(data, { show: "whole", chosen: "chips" })].sort()).toEqual([
    "chips",
    "in-m5",
  ]);
});
