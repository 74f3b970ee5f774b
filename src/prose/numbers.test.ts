import { describe, expect, it } from "vitest";
import { orphanNumbers } from "./numbers.ts";

const found = (text: string, locale: "zh" | "en") =>
  orphanNumbers(text, locale).map(({ found }) => found);

describe("Orphan numbers", () => {
  it.each([
    ["份额降到 13.85%。", ["13.85%"]],
    ["2023年墨西哥在前", ["2023"]],
    ["全角１２也算", ["１２"]],
    ["占了三分之一", ["三分之一"]],
    ["百分之六十的货", ["百分之六十"]],
    ["掉了十几个百分点，约三个百分点", ["三个百分点"]],
    ["涨了两倍", ["两倍"]],
    ["约五百亿", ["五百亿"]],
  ])("are found in the Chinese “%s”", (text, expected) => {
    expect(found(text, "zh")).toEqual(expected);
  });

  it.each([
    "第一，三国都在涨；五个门类里有两种情形。",
    "论文的表2和图4，第3列。",
    "一成不变的是G7、5G与工业4.0这样的名字",
    "下一季度又跌回来，一季度之间",
  ])("are not seen in the plain Chinese “%s”", (text) => {
    expect(found(text, "zh")).toEqual([]);
  });

  it.each([
    ["It fell to 13.85%.", ["13.85%"]],
    ["In 2023 Mexico led.", ["2023"]],
    ["two thirds of it", ["two thirds"]],
    ["forty-seven sections", ["forty-seven"]],
    ["worth ten billion", ["ten billion", "billion"]],
    ["five percentage points lower", ["five percentage points"]],
  ])("are found in the English “%s”", (text, expected) => {
    const numbers = found(text, "en");
    expect(numbers[0]).toBe(expected[0]);
  });

  it.each([
    "Three neighbours, five sections and two kinds of exit.",
    "Table 2 and Figure 4 of the paper; the G7; a 5G phone; Industry 4.0.",
    "In that quarter, first one and then another.",
  ])("are not seen in the plain English “%s”", (text) => {
    expect(found(text, "en")).toEqual([]);
  });
});
