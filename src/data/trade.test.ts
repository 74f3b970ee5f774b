import { expect, test } from "vitest";
import * as trade from "./trade.ts";

const { partners: _, ...resources } = trade;

test("every trade table is read whole", () => {
  const sizes = Object.values(resources).map((each) => [each.name, each.load().rows.length]);
  expect(Object.fromEntries(sizes)).toMatchObject({
    "us-imports-by-partner-monthly": 2387,
    "us-imports-ratio-to-china-quarterly": 470,
  });
});
