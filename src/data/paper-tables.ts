/** Tables of the paper as this edition prints them: every number cell is a claim. */
export interface PaperTableRow {
  /** HS section number, or quarter. */
  key: string;
  claims: readonly string[];
}

export interface PaperTableShape {
  rows: readonly PaperTableRow[];
  claims: readonly string[];
}

function shape(rows: PaperTableRow[]): PaperTableShape {
  return { rows, claims: rows.flatMap((row) => row.claims) };
}

const sectionRow = (code: string, stem: string): PaperTableRow => ({
  key: code,
  claims: ["value", "share", "change"].map((column) => `t2-${stem}-${column}`),
});

export const paperTables: ReadonlyMap<string, PaperTableShape> = new Map([
  [
    "table-2",
    shape([
      sectionRow("20", "20-misc"),
      sectionRow("12", "12-footwear"),
      sectionRow("11", "11-textiles"),
      sectionRow("16", "16-machinery"),
      sectionRow("08", "08-leather"),
    ]),
  ],
  [
    "figure-4",
    shape(
      ["2018-Q4", "2023-Q3"].map((quarter) => ({
        key: quarter,
        claims: ["mexico", "india", "vietnam"].map(
          (partner) => `fig4-${partner}-${quarter.toLowerCase().replace("-", "")}`,
        ),
      })),
    ),
  ],
]);
