/** A table of the paper as this edition prints it: every entry is a claim. */
export type PaperTable = ShareTable | StrategyTable;

interface ShareTable {
  readonly kind: "shares";
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

interface StrategyTable {
  readonly kind: "strategies";
  /** Economies in the paper's order, each with its documents; orientations are in data/policy. */
  readonly rows: readonly {
    /** ISO 3166-1 alpha-3, EUU for the European Union. */
    readonly economy: "USA" | "EUU" | "JPN" | "KOR" | "IND";
    readonly strategies: readonly string[];
    readonly orientation: readonly string[];
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

const table1 = [
  {
    economy: "USA",
    strategies: ["t1-us-data-ai-strategy", "t1-us-usaid", "t1-us-quantum-approach"],
    orientation: ["t1-us-orientation"],
  },
  {
    economy: "EUU",
    strategies: [
      "t1-eu-data-strategy",
      "t1-eu-digital-compass-2030",
      "t1-eu-data-act",
      "t1-eu-dep-wp",
    ],
    orientation: ["t1-eu-orientation"],
  },
  {
    economy: "JPN",
    strategies: ["t1-jp-nds", "t1-jp-ai-strategy-2022", "t1-jp-semi-digital"],
    orientation: ["t1-jp-orientation"],
  },
  {
    economy: "KOR",
    strategies: ["t1-kr-ai-regional", "t1-kr-ai-national", "t1-kr-digital"],
    orientation: ["t1-kr-6-technologies", "t1-kr-1m-talent", "t1-kr-k-network"],
  },
  {
    economy: "IND",
    strategies: ["t1-in-dpdp", "t1-in-ecommerce"],
    orientation: ["t1-in-orientation"],
  },
] as const;

/** Tables that chapters can print, by id. */
export const paperTables: ReadonlyMap<string, PaperTable> = new Map<string, PaperTable>([
  [
    "table-1",
    {
      kind: "strategies",
      rows: table1,
      claims: table1.flatMap(({ strategies, orientation }) => [...strategies, ...orientation]),
    },
  ],
  [
    "table-2",
    {
      kind: "shares",
      rows: table2,
      claims: table2.flatMap(({ value, share, change }) => [value, share, change]),
    },
  ],
]);
