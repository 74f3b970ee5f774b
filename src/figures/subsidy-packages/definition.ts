import type { Both } from "../../i18n/locale.ts";
import { parseView, printView, stateNamed, word, words, type Fields } from "../address.ts";
import { defineFigure, type Control, type FigureTable, type Scene } from "../contract.ts";
import { policyTerms, storedPages, thePaper } from "../localisation-sources.ts";
import { sentences } from "../sentences.ts";
import {
  packageCalled,
  packageIds,
  packageNames,
  type Kind,
  type PackageData,
  type PackageView,
} from "./model.ts";
import { message, money, partName } from "./words.ts";

const states: Readonly<Record<string, PackageView>> = {
  "as-announced": { packages: packageIds, split: "whole" },
  "chips-apart": { packages: ["us-chips-science"], split: "parts" },
  "new-money": { packages: packageIds, split: "parts" },
  europe: { packages: ["eu-gdip", "eu-chips-act"], split: "parts" },
};

const fields: Fields<PackageView> = {
  packages: words(packageIds, { zh: "方案", en: "package" }),
  split: word(["whole", "parts"], { zh: "拆分", en: "way of showing" }),
};

/** For legends; the tables say it too. */
export const kindNames: Readonly<Record<Kind, Both<string>>> = {
  new: { zh: "写明的新增或预算资金", en: "New or budget" },
  other: { zh: "原有的，或由他方出的", en: "Existing or others’" },
  estimate: { zh: "估计数", en: "Estimate" },
};

export const subsidyPackages = defineFigure<PackageView, PackageData>({
  id: "subsidy-packages",
  name: { zh: "补贴方案的金额与构成", en: "Subsidy packages and what they are made of" },
  paperLabel: null,
  states,
  order: ["as-announced", "chips-apart", "new-money", "europe"],
  claims: [
    ...["us-iija-1200bn", "us-iija-550bn-new", "us-ira-369bn", "us-chips-80bn"],
    ...["eu-gdip-250bn", "eu-chips-act-43bn"],
  ],
  sources: [thePaper, storedPages],
  licence: policyTerms,

  title: ({ view, data, locale }) => message(stateNamed(view, states), view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(stateNamed(view, states), view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit({ view, locale }) {
    const currencies = new Set(
      view.packages.map((each) => (each.startsWith("us-") ? "USD" : "EUR")),
    );
    const text: Both<string> =
      currencies.size > 1
        ? {
            zh: "亿美元、亿欧元，没有换算",
            en: "Billion US dollars, billion euros; not converted",
          }
        : currencies.has("USD")
          ? { zh: "亿美元，各部分首尾相接", en: "Billion US dollars, part after part" }
          : { zh: "亿欧元，各部分首尾相接", en: "Billion euros, part after part" };
    return text[locale];
  },

  notes({ view, locale }) {
    const notes: Both<string>[] = [
      {
        zh: "各法年限不同，金额不是每年的支出。",
        en: "The laws run over different spans of years.",
      },
    ];
    if (view.split === "whole") {
      notes.push({ zh: "金额按论文所印。", en: "Sums as the paper prints them." });
    } else if (view.packages.includes("us-chips-science") && view.packages.length === 1) {
      notes.push({
        zh: "税收抵免没有上限，虚线框是立法时的估值。",
        en: "A tax credit has no ceiling; the dashed bar is an estimate made at the time.",
      });
    }
    return notes.map((note) => note[locale]);
  },

  table,

  records: (data) => ({
    columns: [
      { name: "package", description: { zh: "方案", en: "Package" } },
      {
        name: "part",
        description: { zh: "部分；stated＝论文的总额", en: "Part; stated = the paper’s sum" },
      },
      {
        name: "kind",
        description: {
          zh: "new＝新增或预算资金；other＝原有的或由他方出的；estimate＝估计",
          en: "new = new or budget money; other = existing or from others; estimate",
        },
      },
      { name: "currency", description: { zh: "币种", en: "Currency" } },
      { name: "value", description: { zh: "十亿", en: "Billions of the currency" } },
      {
        name: "source",
        description: {
          zh: "paper＝论文；derived＝相减；其余见data/paper/sources.csv",
          en: "paper = the paper; derived = by subtraction; others in data/paper/sources.csv",
        },
      },
    ],
    rows: data.packages.flatMap(({ id, currency, stated, parts }) => [
      [id, "stated", null, currency, stated, "paper"],
      ...parts.map((part) => [id, part.id, part.kind, currency, part.amount, part.source]),
    ]),
  }),

  parse: (params) => parseView(params, states, "as-announced", fields),

  print: (view) => printView(view, states, fields),

  controls,
});

function controls({ view, locale }: Scene<PackageView, PackageData>): Control<PackageView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  return [
    {
      kind: "several",
      id: "packages",
      label: text("方案", "Packages"),
      choices: packageIds.map((value) => ({ value, label: packageNames[value][locale] })),
      chosen: view.packages,
      choose(values) {
        const packages = packageIds.filter((each) => values.includes(each));
        return packages.length ? { ...view, packages } : view;
      },
    },
    {
      kind: "one",
      id: "split",
      label: text("金额", "Sums"),
      choices: [
        { value: "whole", label: text("论文所印", "As printed") },
        { value: "parts", label: text("拆开来看", "Taken apart") },
      ],
      chosen: view.split,
      choose: (value) => ({ ...view, split: value === "parts" ? "parts" : "whole" }),
    },
  ];
}

function table({ view, data, locale }: Scene<PackageView, PackageData>): FigureTable {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const packages = view.packages.map((id) => packageCalled(data, id));
  const caption = message(stateNamed(view, states), view, data).title[locale];
  if (view.split === "whole") {
    return {
      caption,
      columns: [
        { label: text("方案", "Package"), numeric: false },
        { label: text("论文的金额", "Sum in the paper"), numeric: true },
      ],
      rows: packages.map(({ id, stated, currency }) => [
        packageNames[id][locale],
        money(stated, currency)[locale],
      ]),
    };
  }
  return {
    caption,
    columns: [
      { label: text("方案", "Package"), numeric: false },
      { label: text("部分", "Part"), numeric: false },
      { label: text("性质", "Kind"), numeric: false },
      { label: text("金额", "Sum"), numeric: true },
    ],
    rows: packages.flatMap((pack) => [
      [
        packageNames[pack.id][locale],
        text("论文的总额", "Sum in the paper"),
        "—",
        money(pack.stated, pack.currency)[locale],
      ],
      ...pack.parts.map((part) => [
        packageNames[pack.id][locale],
        partName(pack, part)[locale],
        kindNames[part.kind][locale],
        money(part.amount, pack.currency)[locale],
      ]),
    ]),
  };
}
