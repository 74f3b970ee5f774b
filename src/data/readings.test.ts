import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { formatQuantity } from "../i18n/format.ts";
import { loadReadings, readReadings } from "./readings.ts";

function readFixture(name: string) {
  const path = fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
  return readReadings(readFileSync(path, "utf8"), name);
}

describe("a reading that points wrongly fails at its row", () => {
  test.each([
    [
      "readings-unknown-resource.csv",
      /:3: column "resource": found "us-exports", expected one of us-/,
    ],
    [
      "readings-two-rows.csv",
      /:2: column "where": found 2 rows of data\/trade\/us-import-growth.csv for "partner=Mexico;to_year=2023", expected exactly one row/,
    ],
    ["readings-no-row.csv", /:2: column "where": found 0 rows of .*, expected exactly one row/],
    [
      "readings-unknown-column.csv",
      /:2: column "column": found "growth", expected a column of data\/trade\/us-import-growth.csv: partner, /,
    ],
    [
      "readings-unknown-condition.csv",
      /:2: column "where": found "country=Mexico", expected column=value with one of partner, /,
    ],
    [
      "readings-other-unit.csv",
      /:2: column "unit": found "percentage points", expected "percent", the unit of the column/,
    ],
    [
      "readings-unknown-unit.csv",
      /:2: column "unit": found "per cent", expected a unit of src\/i18n\/units.ts/,
    ],
    [
      "readings-not-a-number.csv",
      /:2: column "column": found "Mexico", expected a number in data\/trade\/us-import-growth.csv, column "partner"/,
    ],
    ["readings-empty-cell.csv", /:2: column "column": found an empty cell, expected a number/],
    [
      "readings-one-language.csv",
      /:2: column "note_en": found nothing, expected a text in both languages, or in neither/,
    ],
    [
      "readings-wrong-id.csv",
      /:2: column "id": found "mexico", expected an id that starts with "read-"/,
    ],
  ])("%s", (name, message) => {
    expect(() => readFixture(name)).toThrow(message);
  });
});

test("a reading takes its value from the table it names", () => {
  expect(loadReadings().get("read-mexico-2026q2")).toMatchObject({
    value: 233.94,
    digits: 2,
    unit: "percent of imports from China",
    resource: "us-imports-ratio-to-china-quarterly",
    where: "quarter=2026Q2;partner=Mexico",
    column: "ratio_general_customs_pct",
  });
});

test("every reading prints in both languages", () => {
  for (const { value, unit, digits } of loadReadings().values()) {
    for (const locale of ["zh", "en"] as const) {
      expect(formatQuantity(value, unit, locale, { digits })).toMatch(/^(?:CNY |[−US$€]*)[\d.,]/);
    }
  }
});
