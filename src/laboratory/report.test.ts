import { describe, expect, test } from "vitest";
import { readTables, TableError } from "../gvc/reading/table-file.ts";
import { smallTable } from "../figures/inter-country/panel.ts";
import { reportLines } from "./report.ts";
import { templateText } from "./template.ts";

const all = (lines: ReturnType<typeof reportLines>) => lines.map(({ text }) => text).join("\n");

describe("The report on a file", () => {
  test("says of the small table of 2023 that it lacks years, has a column more and is rounded", () => {
    const { tables, notices } = smallTable();
    const read = { regions: 4, sectors: 3, years: [tables[0]?.year ?? null] };
    const zh = all(reportLines(notices, "zh", read));
    const en = all(reportLines(notices, "en", read));
    expect(zh).toContain("4个地区、3个部门");
    expect(zh).toContain("没有年份列");
    expect(zh).toContain("CO2");
    expect(zh).toContain("在容差之内");
    expect(en).toContain("no year column");
    expect(en).toContain("CO2");
    expect(en).toContain("within tolerance");
  });

  test("puts errors before warnings and warnings before remarks", () => {
    let found: ReturnType<typeof reportLines> = [];
    try {
      readTables("row,A_x,FD_A\nA_x,what,2\n");
    } catch (error) {
      found = reportLines((error as TableError).notices, "en");
    }
    expect(found[0]).toMatchObject({ severity: "error" });
    expect(all(found)).toContain("“what” is not a number");
    const { notices } = readTables(
      "row,A_x,B_x,FD_A,FD_B,OUTPUT\nA_x,1,2,3,4,99\nB_x,2,1,3,5,11\n",
    );
    expect(reportLines(notices, "en")[0]).toMatchObject({ severity: "warning" });
  });

  test("says which of several years is computed", () => {
    const lines = reportLines([], "en", { regions: 2, sectors: 2, years: [1995, 1996] });
    expect(all(lines)).toContain("the last, 1996, is computed");
  });

  test("finds nothing wrong with the template", () => {
    const { tables, notices } = readTables(templateText());
    expect(tables[0]).toMatchObject({ year: 2023, regions: ["AAA", "BBB"] });
    expect(notices.filter(({ severity }) => severity !== "remark")).toEqual([]);
    expect([...(tables[0]?.valueAdded ?? [])].every((value) => value > 0)).toBe(true);
  });
});
