/** A table of the paper as this edition prints it: every number cell is a claim. */
export interface PaperTable {
  /** Rows in the paper's order; `section` is the number of the HS section. */
  readonly rows: readonly {
    readonly section: number;
    readonly value: string;
    readonly share: string;
    readonly change: string;
  }[];
  /** Ids of all its claims. */
  readonly claims: readonly string[];
}

const row = (section: number, stem: string) => ({
  section,
  value: `t2-${stem}-value`,
  share: `t2-${stem}-share`,
  change: `t2-${stem}-change`,
});

const table2 = [
  row(20, "20-misc"),
  row(12, "12-footwear"),
  row(11, "11-textiles"),
  row(16, "16-machinery"),
  row(8, "08-leather"),
];

/** Tables that chapters can print, by id. */
export const paperTables: ReadonlyMap<string, PaperTable> = new Map([
  [
    "table-2",
    {
      rows: table2,
      claims: table2.flatMap(({ value, share, change }) => [value, share, change]),
    },
  ],
]);
