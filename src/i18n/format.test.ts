import { describe, expect, test } from "vitest";
import { formatDate, formatNumber, formatPeriod, formatQuantity, formatQuarter } from "./format.ts";

test("negative numbers have a true minus sign, and zero has none", () => {
  expect(formatNumber(-13.37, "en")).toBe("−13.37");
  expect(formatNumber(-0.001, "zh", { digits: 2 })).toBe("0.00");
});

test("English groups from a thousand, Chinese from ten thousand", () => {
  expect(formatNumber(1594, "en")).toBe("1,594");
  expect(formatNumber(1594, "zh")).toBe("1594");
  expect(formatNumber(1234567.5, "en")).toBe("1,234,567.5");
  expect(formatNumber(12345, "zh")).toBe("12,345");
});

test("decimals are fixed on request, rounding half up as a reader would", () => {
  expect(formatNumber(-14.2, "en", { digits: 2 })).toBe("−14.20");
  expect(formatNumber(26.895, "en", { digits: 2 })).toBe("26.90");
  expect(formatNumber(0.1 + 0.2, "en")).toBe("0.3");
});

test("changes can carry a plus sign", () => {
  expect(formatNumber(4.6, "zh", { signed: true })).toBe("+4.6");
  expect(formatNumber(0, "zh", { signed: true })).toBe("0");
});

test("what is not a number is refused", () => {
  expect(() => formatNumber(Number.NaN, "zh")).toThrow("not a finite number: NaN");
});

describe("quantities of the paper print well in both languages", () => {
  test.each<[number | string, string, string, string]>([
    [58.77, "percent of imports from China", "58.77%", "58.77%"],
    [-13.37, "percentage points", "−13.37个百分点", "−13.37 percentage points"],
    [1, "percentage points", "1个百分点", "1 percentage point"],
    [10, "percentage points (over)", "10个百分点以上", "over 10 percentage points"],
    [9, "percent (below)", "低于9%", "below 9%"],
    [536.83, "USD 100m", "536.83亿美元", "US$53.68 billion"],
    [1200, "USD bn", "1.2万亿美元", "US$1.2 trillion"],
    [427246.6, "USD million", "4272亿美元", "US$427.2 billion"],
    [3076796.4, "USD million", "3.077万亿美元", "US$3.077 trillion"],
    [26895.63, "USD million", "269.0亿美元", "US$26.90 billion"],
    [5, "EUR m", "500万欧元", "€5 million"],
    [6.8, "CNY tn", "6.8万亿元人民币", "CNY 6.8 trillion"],
    [705, "policies", "705项政策", "705 policies"],
    [1000000, "people", "100万人", "1 million people"],
    [11, "rank", "第11位", "no. 11"],
    [0, "of top 10", "前10名中0个", "0 of the top 10"],
    [30, "actions (nearly)", "近30项措施", "nearly 30 actions"],
    [2018, "since-year", "2018年起", "since 2018"],
    [2.3, "times", "2.3倍", "2.3 times"],
    ["2021-11-15", "date", "2021年11月15日", "15 November 2021"],
    ["2007-2021", "period", "2007—2021年", "2007–2021"],
    ["C03;C04", "sectors", "C03、C04", "C03, C04"],
    ["21AGJ008", "grant-id", "21AGJ008", "21AGJ008"],
  ])("%s %s", (value, unit, zh, en) => {
    expect(formatQuantity(value, unit, "zh")).toBe(zh);
    expect(formatQuantity(value, unit, "en")).toBe(en);
  });
});

test("decimals asked for hold in the unit they were printed in", () => {
  expect(formatQuantity(-14.2, "percentage points", "zh", { digits: 2 })).toBe("−14.20个百分点");
  expect(formatQuantity(536.5, "USD 100m", "zh", { digits: 2 })).toBe("536.50亿美元");
  expect(formatQuantity(1200, "USD bn", "en", { digits: 0 })).toBe("US$1.2 trillion");
  expect(formatQuantity(0.25, "share", "en", { digits: 2 })).toBe("25%");
});

test("a negative amount has its sign before the currency", () => {
  expect(formatQuantity(-53.67, "USD 100m", "en")).toBe("−US$5.37 billion");
});

test("an unknown unit is named", () => {
  expect(() => formatQuantity(1, "furlongs", "en")).toThrow('unknown unit "furlongs"');
});

test("quarters have a long form for prose and a short one for axes", () => {
  expect(formatQuarter("2018Q4", "zh", "long")).toBe("2018年第四季度");
  expect(formatQuarter("2018Q4", "en", "long")).toBe("the fourth quarter of 2018");
  expect(formatQuarter("2018Q4", "zh", "short")).toBe("2018年四季度");
  expect(formatQuarter("2018Q4", "en", "short")).toBe("2018 Q4");
  expect(() => formatQuarter("2018Q5", "en")).toThrow('not a quarter such as 2018Q4: "2018Q5"');
});

test("dates print as far as they are known", () => {
  expect(formatDate("2022-08", "zh")).toBe("2022年8月");
  expect(formatDate("2022-08", "en")).toBe("August 2022");
  expect(formatDate("2003", "zh")).toBe("2003年");
  expect(formatDate("2018-Q4", "en")).toBe("the fourth quarter of 2018");
  expect(() => formatDate("2022-13", "en")).toThrow('not a date such as 2021-11-15: "2022-13"');
});

test("periods join two years or two dates", () => {
  expect(formatPeriod("2017-01/2023-10", "zh")).toBe("2017年1月—2023年10月");
  expect(formatPeriod("2017-01/2023-10", "en")).toBe("January 2017 to October 2023");
  expect(formatPeriod("2017/2023", "zh")).toBe("2017—2023年");
  expect(() => formatPeriod("2017", "en")).toThrow("not a period");
});
