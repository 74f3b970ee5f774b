import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import {
  packageCalled,
  packageNames,
  partOf,
  wholeOf,
  type Package,
  type PackageData,
  type PackageView,
  type Part,
} from "./model.ts";
import { listEnglish } from "../sentences.ts";

/** What the figure says about each view. Every value is read from the data. */

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

type Currency = Package["currency"];

/** An amount with its currency. */
export function money(amount: number, currency: Currency): Both<string> {
  const unit = `${currency} bn`;
  return { zh: formatQuantity(amount, unit, "zh"), en: formatQuantity(amount, unit, "en") };
}

/** An amount beside another that names the currency: in 亿, or billions. */
export function bare(amount: number, locale: Locale): string {
  if (locale === "en") return formatNumber(amount, "en");
  const hundredMillions = Number((amount * 10).toPrecision(12));
  return hundredMillions >= 1e4
    ? `${formatNumber(hundredMillions / 1e4, "zh")}万亿`
    : `${formatNumber(hundredMillions, "zh")}亿`;
}

export function message(state: string | null, view: PackageView, data: PackageData): Message {
  const make = state === null ? undefined : messages[state];
  return make ? make(data) : plainly(view);
}

const messages: Readonly<Record<string, (data: PackageData) => Message>> = {
  "as-announced"({ packages }) {
    const of = (currency: Currency) =>
      packages.filter((each) => each.currency === currency).sort((a, b) => b.stated - a.stated);
    const ends = (currency: Currency) => {
      const list = of(currency);
      const [most, least] = [list[0], list.at(-1)];
      if (!most || !least) throw new RangeError(`subsidy-packages: nothing in ${currency}`);
      return { most: money(most.stated, currency), least: money(least.stated, currency) };
    };
    const [usd, eur] = [ends("USD"), ends("EUR")];
    return {
      title: {
        zh: `论文举出五笔钱：美国三笔，从${usd.least.zh}到${usd.most.zh}；欧盟两笔，${eur.least.zh}和${eur.most.zh}`,
        en: `Five sums in the paper: from ${usd.least.en} to ${usd.most.en}, and ${eur.least.en} and ${eur.most.en}`,
      },
      detail: {
        zh: "两种货币各画各的，不相加。",
        en: "The two currencies are drawn apart and never added.",
      },
    };
  },
  "chips-apart"(data) {
    const pack = packageCalled(data, "us-chips-science");
    const [grant, credit] = [partOf(pack, "new"), partOf(pack, "estimate")];
    return {
      title: {
        zh: `论文写${money(pack.stated, "USD").zh}；法案拨款${bare(grant, "zh")}，另有估值约${bare(credit, "zh")}的税收抵免`,
        en: `The paper has ${money(pack.stated, "USD").en}; the act has ${formatNumber(grant, "en")} and a tax credit put at about ${formatNumber(credit, "en")}`,
      },
      detail: {
        zh: `两项合计约${bare(Math.round(wholeOf(pack)), "zh")}美元；拨款中${bare(data.factories, "zh")}用于建厂。`,
        en: `Together they come to about ${formatNumber(Math.round(wholeOf(pack)), "en")} billion; ${formatNumber(data.factories, "en")} billion of the appropriation is for factories.`,
      },
    };
  },
  "new-money"(data) {
    const infrastructure = packageCalled(data, "us-iija");
    const chips = packageCalled(data, "eu-chips-act");
    const green = packageCalled(data, "eu-gdip");
    return {
      title: {
        zh: `公布的数不等于新增的钱：${money(infrastructure.stated, "USD").zh}里新增${bare(partOf(infrastructure, "new"), "zh")}，${money(chips.stated, "EUR").zh}里欧盟预算出${bare(partOf(chips, "new"), "zh")}`,
        en: `Of ${money(infrastructure.stated, "USD").en}, ${formatNumber(partOf(infrastructure, "new"), "en")} billion is new; of ${money(chips.stated, "EUR").en}, ${formatNumber(partOf(chips, "new"), "en")} is EU budget`,
      },
      detail: {
        zh: `绿色协议产业计划的${money(green.stated, "EUR").zh}取自既有基金；通胀削减法案的数是估计。`,
        en: `The ${money(green.stated, "EUR").en} of the Green Deal Industrial Plan come from existing funds; the sum for the Inflation Reduction Act is an estimate.`,
      },
    };
  },
  europe(data) {
    const chips = packageCalled(data, "eu-chips-act");
    const green = packageCalled(data, "eu-gdip");
    return {
      title: {
        zh: `欧盟的两笔钱：${money(green.stated, "EUR").zh}是已有的，${money(chips.stated, "EUR").zh}多半要靠成员国和企业拿出来`,
        en: `${money(green.stated, "EUR").en} was there already; the EU budget gives ${formatNumber(partOf(chips, "new"), "en")} of the ${money(chips.stated, "EUR").en}`,
      },
      detail: {
        zh: `芯片法案中欧盟预算出${money(partOf(chips, "new"), "EUR").zh}；绿色计划的既有资金，另有页面写近${money(data.otherPage, "EUR").zh}。`,
        en: `Most of the money of the Chips Act is to come from member states and firms; another page puts the plan’s existing funds at close to ${money(data.otherPage, "EUR").en}.`,
      },
    };
  },
};

function plainly({ packages, split }: PackageView): Message {
  const zh = packages.map((each) => packageNames[each].zh).join("、");
  const en = listEnglish(packages.map((each) => packageNames[each].en));
  return {
    title:
      split === "parts"
        ? { zh: `${zh}：这些钱由什么构成`, en: `What the money is made of: ${en}` }
        : { zh: `${zh}：论文所列的金额`, en: `Sums as the paper gives them: ${en}` },
    detail: { zh: "", en: "" },
  };
}

/** What a part is, for the row of its own. */
export function partName(pack: Package, part: Part): Both<string> {
  const names: Readonly<Record<string, Both<string>>> = {
    "us-iija new": { zh: "新增支出", en: "New spending" },
    "us-iija rest": { zh: "原有项目的延续", en: "Existing programmes" },
    "us-ira summary": { zh: "参议院摘要中的数", en: "The Senate’s summary figure" },
    "us-chips-science appropriated": { zh: "拨款", en: "Appropriated" },
    "us-chips-science tax-credit": { zh: "投资税收抵免（估值）", en: "Tax credit (estimate)" },
    "eu-gdip existing": { zh: "既有基金", en: "Existing funds" },
    "eu-chips-act budget": { zh: "欧盟预算", en: "EU budget" },
    "eu-chips-act rest": { zh: "成员国与企业", en: "Member states and firms" },
  };
  const name = names[`${pack.id} ${part.id}`];
  if (!name) throw new RangeError(`subsidy-packages: no name for ${pack.id}, ${part.id}`);
  return name;
}

/** A package's parts in a few words, beside its name. */
export function partsInWords(pack: Package): Both<string> {
  const fresh = partOf(pack, "new");
  const whole = money(pack.stated, pack.currency);
  switch (pack.id) {
    case "us-iija":
      return {
        zh: `${whole.zh}，新增${bare(fresh, "zh")}`,
        en: `${formatNumber(fresh, "en")} new of ${formatNumber(pack.stated, "en")}`,
      };
    case "us-ira":
      return {
        zh: `${bare(pack.stated, "zh")}，估计数`,
        en: `${bare(pack.stated, "en")}, an estimate`,
      };
    case "us-chips-science": {
      const credit = partOf(pack, "estimate");
      return {
        zh: `${bare(fresh, "zh")}＋约${bare(credit, "zh")}`,
        en: `${bare(fresh, "en")} + about ${bare(credit, "en")}`,
      };
    }
    case "eu-gdip":
      return {
        zh: `${bare(pack.stated, "zh")}，均为既有`,
        en: `${bare(pack.stated, "en")}, none of it new`,
      };
    case "eu-chips-act":
      return {
        zh: `${bare(pack.stated, "zh")}，欧盟预算${bare(fresh, "zh")}`,
        en: `${bare(fresh, "en")} of ${bare(pack.stated, "en")} EU budget`,
      };
  }
}
