import { describe, expect, it } from "vitest";
import { claimsBySource, loadNotes, readNotes } from "./notes.ts";

const header = "number,marker,section,label_zh,label_en,url,url_printed,erratum_zh,erratum_en";
const read = (...rows: string[]) => readNotes([header, ...rows, ""].join("\n"));

describe("A faulty note fails at its row", () => {
  it.each([
    [
      "is out of order",
      "2,②,2.1,甲,A,,,,",
      /notes\.csv:2: column "number": found 2, expected 1: the notes stand in the paper's order/,
    ],
    ["has no circled mark", "1,1,2.1,甲,A,,,,", /column "marker": .*expected a circled number/],
    ["has an erratum in one language", "1,①,2.1,甲,A,,,错,", /column "erratum_en": found nothing/],
    [
      "has a repaired address that nothing explains",
      "1,①,2.1,甲,A,https://a.org/,https:/a.org/,,",
      /column "url_printed": found an address as printed, expected the repaired one/,
    ],
  ])("when it %s", (_, row, message) => {
    expect(() => read(row)).toThrow(message);
  });

  it("and passes when it has none", () => {
    expect(read("1,①,2.1,甲,A,,,,").get(1)).toMatchObject({ misnumbered: false, erratum: null });
  });
});

describe("The paper's notes", () => {
  it("are twenty-four; the marks in the text go wrong from the seventeenth on", () => {
    const notes = [...loadNotes().values()];
    expect(notes).toHaveLength(24);
    expect(notes.filter(({ misnumbered }) => misnumbered).map(({ number }) => number)).toEqual([
      17, 18, 19, 20, 21, 22, 23, 24,
    ]);
  });

  it("and references are found by the claims that rest on them", () => {
    expect(claimsBySource().get("note-5")).toContain("eu-ipi-5m");
    expect(claimsBySource().get("ref-25")).toContain("mrio-database");
  });
});
