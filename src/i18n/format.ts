import type { Locale } from "./locale.ts";
import { unitCalled, type Currency } from "./units.ts";

/**
 * Numbers, quantities and dates in print. Nothing here asks the machine for its locale, so a build
 * gives the same text everywhere.
 */

export interface NumberStyle {
  /** Decimals to print; without it the shortest text that gives the number back. */
  readonly digits?: number | undefined;
  /** Print a plus sign before positive numbers, for changes. */
  readonly signed?: boolean | undefined;
}

/**
 * A number with a true minus sign (U+2212). English groups thousands from 1,000; Chinese, which
 * counts in 万, leaves four digits whole and groups from 10,000.
 * @throws RangeError for NaN and infinities.
 */
export function formatNumber(value: number, locale: Locale, style: NumberStyle = {}): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const size = Math.abs(value);
  const text = style.digits === undefined ? shortest(size) : fixed(size, style.digits);
  const [whole = "0", decimals] = text.split(".");
  const grouped =
    locale === "en" || whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const isZero = !/[1-9]/.test(text);
  const sign = isZero ? "" : value < 0 ? "−" : style.signed ? "+" : "";
  return sign + grouped + (decimals ? `.${decimals}` : "");
}

/**
 * A value with its unit: `58.77%`, `536.83亿美元` or `US$53.68 billion`, `2018年起`.
 * Text values are returned as they stand, dates and periods spelt out.
 * @throws RangeError when the unit is not in the table of units.
 */
export function formatQuantity(
  value: number | string,
  unit: string,
  locale: Locale,
  style: NumberStyle = {},
): string {
  const kind = unitCalled(unit);
  if (kind.form === "date") return formatDate(String(value), locale);
  if (kind.form === "period") return formatPeriod(String(value), locale);
  if (typeof value === "string") return value.split(";").join(locale === "zh" ? "、" : ", ");
  switch (kind.form) {
    case "code":
      return String(value);
    case "plain":
      return formatNumber(value, locale, style);
    case "share":
      return `${formatNumber(value * 100, locale, {
        ...style,
        digits: style.digits === undefined ? undefined : Math.max(0, style.digits - 2),
      })}%`;
    case "percent":
      return frame(kind.around?.[locale], `${formatNumber(value, locale, style)}%`);
    case "points": {
      const number = formatNumber(value, locale, style);
      const noun = Math.abs(value) === 1 ? "percentage point" : "percentage points";
      return frame(
        kind.around?.[locale],
        locale === "zh" ? `${number}个百分点` : `${number} ${noun}`,
      );
    }
    case "year":
      return frame(kind[locale], String(value));
    case "frame":
      return frame(kind[locale], formatNumber(value, locale, style));
    case "count": {
      if (locale === "zh") return largeChinese(value, style) + kind.zh;
      return `${formatCount(value, style)} ${value === 1 ? kind.en[0] : kind.en[1]}`;
    }
    case "money":
      return formatMoney(value, kind, locale, style);
  }
}

const chineseQuarters = ["一", "二", "三", "四"] as const;
const englishQuarters = ["first", "second", "third", "fourth"] as const;

/**
 * `2018Q4` as `2018年第四季度` / `the fourth quarter of 2018`; short, for axes and tables, as
 * `2018年四季度` / `2018 Q4`.
 */
export function formatQuarter(
  quarter: string,
  locale: Locale,
  length: "long" | "short" = "long",
): string {
  const match = /^(\d{4})-?Q([1-4])$/.exec(quarter);
  if (!match) throw new RangeError(`not a quarter such as 2018Q4: "${quarter}"`);
  const [, year, number] = match;
  const index = Number(number) - 1;
  if (locale === "zh") {
    return `${year}年${length === "long" ? "第" : ""}${chineseQuarters[index]}季度`;
  }
  return length === "long"
    ? `the ${englishQuarters[index]} quarter of ${year}`
    : `${year} Q${number}`;
}

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/**
 * An ISO year, month or day, or a quarter: `2021-11-15` as `2021年11月15日` / `15 November 2021`,
 * `2022-08` as `2022年8月` / `August 2022`.
 */
export function formatDate(date: string, locale: Locale): string {
  if (/^\d{4}-?Q[1-4]$/.test(date)) return formatQuarter(date, locale);
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const [, year, month, day] = match ?? [];
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (!year || (month !== undefined && name === undefined)) {
    throw new RangeError(`not a date such as 2021-11-15: "${date}"`);
  }
  if (locale === "zh") {
    return [`${year}年`, month ? `${Number(month)}月` : "", day ? `${Number(day)}日` : ""].join("");
  }
  return [day ? String(Number(day)) : "", name ?? "", year].filter(Boolean).join(" ");
}

/**
 * Two years, or two dates parted by a slash: `2007-2021` as `2007—2021年` / `2007–2021`,
 * `2017-01/2023-10` as `2017年1月—2023年10月` / `January 2017 to October 2023`.
 */
export function formatPeriod(period: string, locale: Locale): string {
  const years = /^(\d{4})[-/](\d{4})$/.exec(period);
  if (years) {
    return locale === "zh" ? `${years[1]}—${years[2]}年` : `${years[1]}–${years[2]}`;
  }
  const [from, to, ...rest] = period.split("/");
  if (!from || !to || rest.length > 0) {
    throw new RangeError(`not a period such as 2007-2021 or 2017-01/2023-10: "${period}"`);
  }
  const between = locale === "zh" ? "—" : " to ";
  return formatDate(from, locale) + between + formatDate(to, locale);
}

/** Rounds half up on the decimal reading of the number: 26.895 is 26.90, though its binary is less. */
function fixed(size: number, digits: number): string {
  const scaled = Number((size * 10 ** digits).toPrecision(12));
  return (Math.round(scaled) / 10 ** digits).toFixed(digits);
}

/** Twelve significant digits hide the dust of binary arithmetic, such as 0.1 + 0.2. */
function shortest(size: number): string {
  return String(Number(size.toPrecision(12)));
}

function frame(phrase: string | undefined, number: string): string {
  return phrase ? phrase.replace("{n}", () => number) : number;
}

function largeChinese(value: number, style: NumberStyle): string {
  if (Math.abs(value) >= 1e4 && value % 1e3 === 0) {
    return `${formatNumber(value / 1e4, "zh", style)}万`;
  }
  return formatNumber(value, "zh", style);
}

function formatCount(value: number, style: NumberStyle): string {
  if (Math.abs(value) >= 1e6 && value % 1e5 === 0) {
    return `${formatNumber(value / 1e6, "en", style)} million`;
  }
  return formatNumber(value, "en", style);
}

const chineseScales = [
  [1e12, "万亿"],
  [1e8, "亿"],
  [1e4, "万"],
  [1, ""],
] as const;
const englishScales = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
  [1, ""],
] as const;
const chineseCurrency = { USD: "美元", EUR: "欧元", CNY: "元人民币" } as const;
const englishCurrency = { USD: "US$", EUR: "€", CNY: "CNY " } as const;

/**
 * `value` times `unit.scale` of a currency, in the scale that each language counts in. A measured
 * amount keeps four significant digits. A stated one keeps its own; where the scale changes, as from
 * 536.83 hundred million to US$53.68 billion, at most two decimals stay.
 */
function formatMoney(
  value: number,
  unit: { readonly currency: Currency; readonly scale: number; readonly measured?: true },
  locale: Locale,
  style: NumberStyle,
): string {
  const amount = Number((Math.abs(value) * unit.scale).toPrecision(12));
  const scales = locale === "zh" ? chineseScales : englishScales;
  const [scale, word] = scales.find(([each]) => amount >= each) ?? ([1, ""] as const);
  const scaled = Number((amount / scale).toPrecision(12));
  const decimals = shortest(scaled).split(".")[1]?.length ?? 0;
  let digits = scale === unit.scale ? style.digits : undefined;
  if (unit.measured) digits ??= Math.max(0, 3 - Math.floor(Math.log10(scaled || 1)));
  else if (decimals > 2) digits ??= 2;
  const number = formatNumber(scaled, locale, { digits });
  const sign = value < 0 ? "−" : style.signed && value > 0 ? "+" : "";
  return locale === "zh"
    ? `${sign}${number}${word}${chineseCurrency[unit.currency]}`
    : `${sign}${englishCurrency[unit.currency]}${number}${word}`;
}
