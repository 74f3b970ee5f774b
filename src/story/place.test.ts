import { describe, expect, it } from "vitest";
import { placeFragment } from "./place.ts";

const first = { ids: ["a", "b"], index: 1 };
const second = { ids: ["c", "d"], index: 0 };
const at = (one: "before" | "within" | "after", two: "before" | "within" | "after") => [
  { ...first, where: one },
  { ...second, where: two },
];

describe("placeFragment", () => {
  it("names the step at the line, whatever stood there before", () => {
    expect(placeFragment(at("within", "before"), "")).toBe("#b");
    expect(placeFragment(at("after", "within"), "#b")).toBe("#c");
    expect(placeFragment(at("after", "within"), "#heading")).toBe("#c");
  });

  it("names the last step passed while the reader is in the prose after it", () => {
    expect(placeFragment(at("after", "before"), "#c")).toBe("#b");
    expect(placeFragment(at("after", "after"), "")).toBe("#c");
  });

  it("is empty above the first sequence", () => {
    expect(placeFragment(at("before", "before"), "#a")).toBe("");
  });

  it("leaves a fragment alone that leads elsewhere while no step is at the line", () => {
    expect(placeFragment(at("after", "after"), "#heading")).toBe("#heading");
    expect(placeFragment(at("before", "before"), "#heading")).toBe("#heading");
  });
});
