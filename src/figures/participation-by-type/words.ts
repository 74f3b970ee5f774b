import { formatNumber } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import {
  manufacturingName,
  sectorsOfType,
  typeName,
  type IndustryType,
} from "../inter-country/manufacturing.ts";
import { regionName } from "../inter-country/names.ts";
import { listEnglish } from "../sentences.ts";
import {
  firstYear,
  lastYear,
  regroupedRows,
  sectorValue,
  three,
  typeRows,
  valueIn,
  yearsAbove,
  yearsHighest,
  type TypeData,
  type TypeView,
} from "./model.ts";

/** What the figure says about each view. Every value is read from the data. */

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export const ratio = (value: number): string => formatNumber(value, "en", { digits: 3 });

const zh = (iso3: string) => regionName(iso3, "zh");
const en = (iso3: string) => regionName(iso3, "en");

export function message(view: TypeView, data: TypeData): Message {
  if (view.form === "sectors") return ofSectors(view, data);
  if (view.form === "regrouped") return ofRegrouping(data);
  const [type] = view.types;
  return view.types.length === 1 && type ? ofType[type](data) : ofAll(data);
}

const at = (data: TypeData, iso3: string, type: IndustryType, year: number) =>
  ratio(valueIn(typeRows(data, iso3, type), year));

/** All three in a year, the highest first. */
function standings(data: TypeData, type: IndustryType, year: number): Both<string> {
  const ranked = three
    .map((iso3) => ({ iso3, value: valueIn(typeRows(data, iso3, type), year) }))
    .sort((a, b) => b.value - a.value);
  return {
    zh: `${year}年${ranked.map(({ iso3, value }) => `${zh(iso3)}${ratio(value)}`).join("，")}`,
    en: `${year}: ${ranked.map(({ iso3, value }) => `${en(iso3)} ${ratio(value)}`).join(", ")}`,
  };
}

const bothYears = (data: TypeData, type: IndustryType): Both<string> => {
  const [from, to] = [standings(data, type, firstYear), standings(data, type, lastYear)];
  return { zh: `${from.zh}；${to.zh}`, en: `${from.en}; ${to.en}` };
};

function ofAll(data: TypeData): Message {
  const lost = (["L", "K", "T"] as const).filter(
    (type) =>
      valueIn(typeRows(data, "CHN", type), lastYear) <
      valueIn(typeRows(data, "CHN", type), firstYear),
  );
  const led = (["L", "K", "T"] as const).filter((type) =>
    yearsHighest(data, type, "CHN").includes(firstYear),
  );
  const still = (["L", "K", "T"] as const).filter((type) =>
    yearsHighest(data, type, "CHN").includes(lastYear),
  );
  return {
    title: {
      zh: `${firstYear}年中国在${led.length === 3 ? "三类里都" : `${led.length}类里`}居三国之首，${lastYear}年只剩${still.map((type) => typeName(type, "zh")).join("、")}`,
      en: `In ${firstYear} China led the three economies in ${led.length === 3 ? "every type" : `${led.length} types`}; by ${lastYear} only in the ${listEnglish(still.map((type) => typeName(type, "en")))}`,
    },
    detail: {
      zh: lost
        .map(
          (type) =>
            `${typeName(type, "zh")}，中国由${at(data, "CHN", type, firstYear)}到${at(data, "CHN", type, lastYear)}`,
        )
        .join("；"),
      en: `China, ${lost
        .map(
          (type) =>
            `${typeName(type, "en")}: ${at(data, "CHN", type, firstYear)} to ${at(data, "CHN", type, lastYear)}`,
        )
        .join("; ")}`,
    },
  };
}

/** The year from which one series stays above another to the end, if any. */
function lastingLead(data: TypeData, type: IndustryType, iso3: string, other: string): number {
  const behind = typeRows(data, iso3, type).findLast(
    ({ year, value }) => value <= valueIn(typeRows(data, other, type), year),
  );
  return (behind?.year ?? firstYear - 1) + 1;
}

const ofType: Readonly<Record<IndustryType, (data: TypeData) => Message>> = {
  K(data) {
    const years = yearsHighest(data, "K", "USA").length;
    const all = lastYear - firstYear + 1;
    const since = lastingLead(data, "K", "IND", "CHN");
    return {
      title: {
        zh: `资本密集型：${all}年里美国有${years}年最高，印度从${since}年起一直在中国之上`,
        en: `Capital-intensive: the United States is highest in ${years} years of ${all}, and India above China since ${since}`,
      },
      detail: bothYears(data, "K"),
    };
  },
  T(data) {
    const since = lastingLead(data, "T", "IND", "CHN");
    const us = lastingLead(data, "T", "USA", "CHN");
    return {
      title: {
        zh: `技术密集型：中国从${us}年起低于美国，从${since}年起也低于印度`,
        en: `Technology-intensive: China has been below the United States since ${us}, and below India since ${since}`,
      },
      detail: bothYears(data, "T"),
    };
  },
  L(data) {
    const early = yearsHighest(data, "L", "CHN").filter((year) => year <= 2017).length;
    const span = 2017 - firstYear + 1;
    const us = yearsAbove(typeRows(data, "USA", "L"), typeRows(data, "CHN", "L")).filter(
      (year) => year >= 2017,
    );
    return {
      title: {
        zh: `劳动密集型：${firstYear}—2017年的${span}年里中国有${early}年最高，${us.join("、")}年美国在中国之上`,
        en: `Labour-intensive: China is highest in ${early} of the ${span} years to 2017; the United States is above it in ${listEnglish(us.map(String))}`,
      },
      detail: bothYears(data, "L"),
    };
  },
};

function ofSectors({ year }: TypeView, data: TypeData): Message {
  const lead = (sector: string) =>
    sectorValue(data, "IND", sector, year) - sectorValue(data, "CHN", sector, year);
  const ranked = [...sectorsOfType.T].sort((a, b) => lead(b) - lead(a));
  const [widest = "C08"] = ranked;
  const narrowest = ranked.at(-1) ?? "C14";
  const [ind, chn] = ["IND", "CHN"].map((iso3) => ratio(sectorValue(data, iso3, widest, year)));
  const behind = lead(narrowest) < 0;
  const [indLow, chnLow] = ["IND", "CHN"].map((iso3) =>
    ratio(sectorValue(data, iso3, narrowest, year)),
  );
  return {
    title: {
      zh: `${year}年的四个技术密集型部门里，印度领先中国最多的是${manufacturingName(widest, "zh")}，${ind}对${chn}`,
      en: `India’s widest “technology” lead over China in ${year} is in ${manufacturingName(widest, "en", true).toLowerCase()}, ${ind} to ${chn}`,
    },
    detail: {
      zh: `${manufacturingName(narrowest, "zh")}，印度${indLow}，中国${chnLow}${behind ? "，中国在前" : ""}`,
      en: `${manufacturingName(narrowest, "en")}: India ${indLow}, China ${chnLow}`,
    },
  };
}

function ofRegrouping(data: TypeData): Message {
  const above = yearsAbove(regroupedRows(data, "IND", "T"), regroupedRows(data, "CHN", "T"));
  const since = regroupedRows(data, "IND", "K").findLast(
    ({ year, value }) => value <= valueIn(regroupedRows(data, "CHN", "K"), year),
  );
  const [ind, chn] = ["IND", "CHN"].map((iso3) =>
    ratio(valueIn(regroupedRows(data, iso3, "T"), lastYear)),
  );
  const k = (since?.year ?? 0) + 1;
  return {
    title: {
      zh: `把炼焦炼油移出技术密集型，印度${above.length === 0 ? "没有一年超过中国" : `只在${above.join("、")}年高于中国`}`,
      en: `Without refining in “technology” India passes China in ${above.length === 0 ? "no year" : listEnglish(above.map(String))}`,
    },
    detail: {
      zh: `移出后，${lastYear}年印度${ind}，中国${chn}。非金属矿物并入资本密集型，印度仍从${k}年起高于中国`,
      en: `Without it, India ${ind} and China ${chn} in ${lastYear}. With non-metallic minerals added, capital-intensive India is still above China from ${k}`,
    },
  };
}
