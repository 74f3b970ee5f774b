import { loadClaims } from "../../data/claims.ts";
import { once } from "../../data/files.ts";
import { packageParts } from "../../data/policy.ts";
import type { Package, PackageData } from "./model.ts";

/** The claims that hold the paper's sums. */
export const packageClaims = {
  "us-iija": "us-iija-1200bn",
  "us-ira": "us-ira-369bn",
  "us-chips-science": "us-chips-80bn",
  "eu-gdip": "eu-gdip-250bn",
  "eu-chips-act": "eu-chips-act-43bn",
} as const;

/** The figure's numbers: the paper's from data/paper, what they are made of from data/policy. */
export const subsidyPackagesData: () => PackageData = once(() => {
  const stated = (id: string) => {
    const value = loadClaims().get(id)?.value;
    if (typeof value !== "number") throw new RangeError(`claim "${id}" holds no number`);
    return value;
  };
  const part = (pack: string, id: string) => {
    const row = packageParts.load().rows.find((each) => each.package === pack && each.part === id);
    const amount = row?.usd_bn ?? row?.eur_bn;
    if (typeof amount !== "number") throw new RangeError(`package-parts.csv: no ${pack}, ${id}`);
    return amount;
  };
  const remainder = (whole: number, known: number) => Number((whole - known).toPrecision(12));

  const infrastructure = stated(packageClaims["us-iija"]);
  const added = stated("us-iija-550bn-new");
  const climate = stated(packageClaims["us-ira"]);
  const green = stated(packageClaims["eu-gdip"]);
  const chips = stated(packageClaims["eu-chips-act"]);
  const budget = part("eu-chips-act", "eu-budget");
  const packages: Package[] = [
    {
      id: "us-iija",
      currency: "USD",
      stated: infrastructure,
      parts: [
        { id: "new", kind: "new", amount: added, source: "paper" },
        {
          id: "rest",
          kind: "other",
          amount: remainder(infrastructure, added),
          source: "derived",
        },
      ],
    },
    {
      id: "us-ira",
      currency: "USD",
      stated: climate,
      parts: [{ id: "summary", kind: "estimate", amount: climate, source: "paper" }],
    },
    {
      id: "us-chips-science",
      currency: "USD",
      stated: stated(packageClaims["us-chips-science"]),
      parts: [
        {
          id: "appropriated",
          kind: "new",
          amount: part("us-chips-science", "appropriated"),
          source: "chips-encyclopaedia",
        },
        {
          id: "tax-credit",
          kind: "estimate",
          amount: part("us-chips-science", "tax-credit"),
          source: "chips-credit-score",
        },
      ],
    },
    {
      id: "eu-gdip",
      currency: "EUR",
      stated: green,
      parts: [{ id: "existing", kind: "other", amount: green, source: "paper" }],
    },
    {
      id: "eu-chips-act",
      currency: "EUR",
      stated: chips,
      parts: [
        { id: "budget", kind: "new", amount: budget, source: "chips-act-fasi" },
        { id: "rest", kind: "other", amount: remainder(chips, budget), source: "derived" },
      ],
    },
  ];
  return {
    packages,
    factories: part("us-chips-science", "factories"),
    otherPage: part("eu-gdip", "another-page"),
  };
});
