import { describe, expect, it } from "vitest";
import { dictionaryOrder, initialOf } from "./initials.ts";

describe("A word's letter in the dictionary", () => {
  it.each([
    ["产业链", "C"],
    ["出口管制", "C"],
    ["到岸价", "D"],
    ["百分点", "B"],
    ["列昂惕夫逆矩阵", "L"],
    ["增加值", "Z"],
    ["去风险", "Q"],
    ["友岸", "Y"],
    ["依附论", "Y"],
    ["“小院高墙”", "X"],
    ["CIF", "C"],
  ])("is that of its pinyin: %s under %s", (word, letter) => {
    expect(initialOf(word, "zh")).toBe(letter);
  });

  it("is its own first letter in English", () => {
    expect(initialOf("gross exports", "en")).toBe("G");
    expect(initialOf("École", "en")).toBe("E");
  });
});

describe("The dictionary's order", () => {
  it("follows pinyin in Chinese and the alphabet in English, so that each letter stands together", () => {
    const words = ["增加值", "到岸价", "产业链", "百分点", "出口管制"].sort(dictionaryOrder("zh"));
    expect(words.map((word) => initialOf(word, "zh")).join("")).toBe("BCCDZ");
    expect(["tariff", "CIF", "Decoupling"].sort(dictionaryOrder("en"))).toEqual([
      "CIF",
      "Decoupling",
      "tariff",
    ]);
  });
});
