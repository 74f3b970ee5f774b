import { expect, test } from "vitest";
import { judge } from "./thresholds.ts";

test("a number equal at the paper's decimals is reproduced", () => {
  expect(judge(0.136, 0.1355, "ratio", 3)).toBe("reproduced");
  expect(judge(47.19, 47.19, "percent", 2)).toBe("reproduced");
});

test("a number within 0.1 % is reproduced", () => {
  expect(judge(536.83, 536.5041, "USD 100m", 2)).toBe("reproduced");
  expect(judge(1000, 1001.1, "policies", 0)).toBe("close");
});

test("a quantity within 3 % is close, beyond it differs", () => {
  expect(judge(2069.21, 2015.5376, "USD 100m", 2)).toBe("close");
  expect(judge(100, 103.1, "policies", 0)).toBe("differs");
});

test("percentages are compared in percentage points", () => {
  expect(judge(-31.04, -32.01, "percentage points", 2)).toBe("close");
  expect(judge(58.77, 61.03, "percent of imports from China", 2)).toBe("differs");
});
