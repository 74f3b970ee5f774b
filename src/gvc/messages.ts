/** The sentences of this module, in Chinese and English. */
import type { Assumption } from "./counterfactual.ts";
import type { Notice, NoticeCode, NoticeFacts } from "./notices.ts";

export type Language = "zh" | "en";

type Sentence<Code extends NoticeCode> = Readonly<
  Record<Language, (facts: NoticeFacts[Code]) => string>
>;

const amount = (value: number) =>
  new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(value).replace("-", "\u2212");
const share = (value: number) =>
  new Intl.NumberFormat("en", { style: "percent", maximumSignificantDigits: 2 }).format(value);

/** " of 1995" where a year is known. */
const of = (year: string) => (year === "" ? "" : ` of ${year}`);
const nian = (year: string) => (year === "" ? "" : `${year}年`);
const more = (count: number) => (count > 1 ? ` (${count} in all)` : "");
const gong = (count: number) => (count > 1 ? `（共${count}处）` : "");

const SENTENCES: { readonly [Code in NoticeCode]: Sentence<Code> } = {
  "empty-file": {
    zh: () => "文件是空的。",
    en: () => "The file is empty.",
  },
  "no-final-demand": {
    zh: (f) => `没有找到最终需求列：列名应写作“FD_地区”，例如 FD_CHN。文件中的列是：${f.columns}。`,
    en: (f) =>
      `No column of final demand was found; such columns are named FD_ and the region, for example FD_CHN. The file's columns are: ${f.columns}.`,
  },
  "no-user-columns": {
    zh: (f) => `有最终需求列“FD_${f.region}”，却没有一列以“${f.region}_”开头。`,
    en: (f) =>
      `There is a column FD_${f.region}, but no column whose name begins with ${f.region}_.`,
  },
  "missing-column": {
    zh: (f) => `缺少列“${f.column}”。每个地区都要有相同的部门。`,
    en: (f) => `Column ${f.column} is missing. Every region needs the same sectors.`,
  },
  "duplicate-column": {
    zh: (f) => `列“${f.column}”出现了两次。`,
    en: (f) => `Column ${f.column} occurs twice.`,
  },
  "region-without-final-demand": {
    zh: (f) => `“${f.column}”既是行名又是列名，却没有它的最终需求列“${f.expected}”。`,
    en: (f) =>
      `${f.column} is the name of a row and of a column, but its region has no column of final demand (${f.expected}).`,
  },
  "cells-per-row": {
    zh: (f) => `第${f.line}行（${f.row}）有${f.found}格，表头有${f.expected}格。`,
    en: (f) => `Line ${f.line} (${f.row}) has ${f.found} cells; the header has ${f.expected}.`,
  },
  "not-a-number": {
    zh: (f) => `第${f.line}行“${f.row}”，列“${f.column}”：“${f.found}”不是数字。`,
    en: (f) => `Line ${f.line}, row ${f.row}, column ${f.column}: “${f.found}” is not a number.`,
  },
  "not-a-year": {
    zh: (f) => `第${f.line}行“${f.row}”，列“${f.column}”：“${f.found}”不是年份。`,
    en: (f) => `Line ${f.line}, row ${f.row}, column ${f.column}: “${f.found}” is not a year.`,
  },
  "missing-row": {
    zh: (f) => `${nian(f.year)}缺少行“${f.row}”：每个作为购买者的部门也要作为供应者出现。`,
    en: (f) =>
      `Row ${f.row}${of(f.year)} is missing: every sector that buys must also appear as a seller.`,
  },
  "duplicate-row": {
    zh: (f) => `${nian(f.year)}的行“${f.row}”出现了两次，第二次在第${f.line}行。`,
    en: (f) => `Row ${f.row}${of(f.year)} occurs twice, the second time on line ${f.line}.`,
  },
  "no-rows": {
    zh: () => "表头之下没有数据行。",
    en: () => "There are no rows below the header.",
  },
  "row-ignored": {
    zh: (f) => `第${f.line}行“${f.row}”不属于任何地区和部门，已略过。`,
    en: (f) => `Line ${f.line}, row ${f.row}, belongs to no region and sector; it was left out.`,
  },
  "column-kept": {
    zh: (f) => `列“${f.column}”不属于投入产出表本身，作为附属数据保留，不参与计算。`,
    en: (f) =>
      `Column ${f.column} is not part of the table proper; it is kept beside it and enters no computation.`,
  },
  "column-ignored": {
    zh: (f) => `列“${f.column}”不是数字列，已略过。`,
    en: (f) => `Column ${f.column} does not hold numbers; it was left out.`,
  },
  "no-year": {
    zh: () => "文件没有年份列，整个文件按一张表读入。",
    en: () => "The file has no year column; it was read as one table.",
  },
  "blank-cells": {
    zh: (f) => `空格按零处理，共${f.count}处，第一处在行“${f.row}”、列“${f.column}”。`,
    en: (f) =>
      `Empty cells count as zero: ${f.count} in all, the first in row ${f.row}, column ${f.column}.`,
  },
  "decimal-mark-unclear": {
    zh: (f) =>
      `无法从数字本身判断小数点是“.”还是“,”，现按“${f.mark}”读入；若数值相差一千倍，请改写后重试。`,
    en: (f) =>
      `The numbers do not tell whether “.” or “,” marks decimals; “${f.mark}” was assumed. If values look a thousand times off, write them without a mark for thousands.`,
  },
  "read-as": {
    zh: (f) => `按编码 ${f.encoding}、分隔符${f.separator}、小数点“${f.mark}”读入。`,
    en: (f) => `Read as ${f.encoding}, separated by ${f.separator}, decimal mark “${f.mark}”.`,
  },
  "output-off": {
    zh: (f) =>
      `${nian(f.year)}行“${f.row}”不平衡：所列总产出 ${amount(f.stated)}，各列之和 ${amount(f.found)}，相差 ${share(f.relative)}${gong(f.count)}。计算采用：总产出＝中间使用＋最终使用。`,
    en: (f) =>
      `Row ${f.row}${of(f.year)} does not balance: output is stated as ${amount(f.stated)}, the row sums to ${amount(f.found)}, ${share(f.relative)} apart${more(f.count)}. Used here: output = intermediate deliveries + final deliveries.`,
  },
  "output-rounded": {
    zh: (f) =>
      `${nian(f.year)}所列总产出与各行之和至多相差 ${share(f.relative)}（行“${f.row}”），在容差之内。计算采用：总产出＝中间使用＋最终使用。`,
    en: (f) =>
      `Stated output${of(f.year)} and row sums differ by ${share(f.relative)} at most (row ${f.row}), within tolerance. Used here: output = intermediate deliveries + final deliveries.`,
  },
  "value-added-off": {
    zh: (f) =>
      `${nian(f.year)}列“${f.row}”不平衡：所列增加值 ${amount(f.stated)}，总产出减中间投入 ${amount(f.found)}，相差为产出的 ${share(f.relative)}${gong(f.count)}。计算采用：增加值＝总产出－中间投入。`,
    en: (f) =>
      `Column ${f.row}${of(f.year)} does not balance: value added is stated as ${amount(f.stated)}, output less inputs is ${amount(f.found)}, ${share(f.relative)} of output apart${more(f.count)}. Used here: value added = output − inputs.`,
  },
  "value-added-rounded": {
    zh: (f) =>
      `${nian(f.year)}所列增加值与总产出减中间投入至多相差产出的 ${share(f.relative)}（列“${f.row}”），在容差之内。计算采用：增加值＝总产出－中间投入。`,
    en: (f) =>
      `Stated value added${of(f.year)} and output less inputs differ by ${share(f.relative)} of output at most (column ${f.row}), within tolerance. Used here: value added = output − inputs.`,
  },
  "output-computed": {
    zh: (f) => `${nian(f.year)}没有总产出列，计算采用：总产出＝中间使用＋最终使用。`,
    en: (f) =>
      `There is no output column${of(f.year)}. Used here: output = intermediate deliveries + final deliveries.`,
  },
  "value-added-computed": {
    zh: (f) => `${nian(f.year)}没有增加值列，计算采用：增加值＝总产出－中间投入。`,
    en: (f) =>
      `There is no value-added column${of(f.year)}. Used here: value added = output − inputs.`,
  },
  "zero-output": {
    zh: (f) => `${nian(f.year)}“${f.row}”没有产出${gong(f.count)}，其系数记为零，比率不作定义。`,
    en: (f) =>
      `${f.row}${of(f.year)} has no output${more(f.count)}; its coefficients are zero and it has no rates.`,
  },
  "inputs-without-output": {
    zh: (f) => `${nian(f.year)}“${f.row}”有投入而没有产出，这些投入不会进入任何产业链。`,
    en: (f) => `${f.row}${of(f.year)} has inputs but no output; those inputs lead to no chain.`,
  },
  "negative-input": {
    zh: (f) =>
      `${nian(f.year)}行“${f.row}”、列“${f.column}”的中间投入为负（${amount(f.value)}）${gong(f.count)}，结果可能没有经济含义。`,
    en: (f) =>
      `The input in row ${f.row}, column ${f.column}${of(f.year)} is negative (${amount(f.value)})${more(f.count)}; results may lack an economic meaning.`,
  },
  "negative-final": {
    zh: (f) =>
      `${nian(f.year)}行“${f.row}”、列“${f.column}”的最终使用为负（${amount(f.value)}）${gong(f.count)}，通常是存货减少，照常计算。`,
    en: (f) =>
      `Final deliveries in row ${f.row}, column ${f.column}${of(f.year)} are negative (${amount(f.value)})${more(f.count)}: usually stocks run down; they are computed with as they are.`,
  },
  "negative-output": {
    zh: (f) => `${nian(f.year)}“${f.row}”的总产出为负（${amount(f.value)}），表可能有误。`,
    en: (f) =>
      `The output of ${f.row}${of(f.year)} is negative (${amount(f.value)}); the table may be wrong.`,
  },
  "negative-value-added": {
    zh: (f) =>
      `${nian(f.year)}“${f.row}”的增加值为负（${amount(f.value)}）${gong(f.count)}：投入多于产出。`,
    en: (f) =>
      `The value added of ${f.row}${of(f.year)} is negative (${amount(f.value)})${more(f.count)}: it uses more than it makes.`,
  },
  "no-inverse": {
    zh: (f) =>
      `这张表没有列昂惕夫逆矩阵：算到“${f.row}”时已无可除之数，通常是某些部门的投入等于产出。`,
    en: (f) =>
      `The table has no Leontief inverse: nothing is left to divide by at ${f.row}, usually because some sectors use up all they make.`,
  },
};

/** A notice as a sentence. */
export function sentence(of: Notice, language: Language): string {
  const make = SENTENCES[of.code][language] as (facts: Notice["facts"]) => string;
  return make(of.facts);
}

const ASSUMPTIONS: Readonly<Record<Assumption, Readonly<Record<Language, string>>>> = {
  "fixed-coefficients": {
    zh: "各部门单位产出所需的投入和所含的增加值不变。",
    en: "What a unit of output takes in inputs and leaves as value added stays the same.",
  },
  "no-prices": {
    zh: "没有价格：稀缺不会涨价，降价也不会带来新的需求。",
    en: "There are no prices: scarcity raises none, and no cheaper offer finds new buyers.",
  },
  "no-substitution": {
    zh: "被切断的交易没有替代，买方也不另寻来源。",
    en: "Nothing takes the place of the deliveries that are cut; buyers do not look elsewhere.",
  },
  "sellers-side-only": {
    zh: "由需求推动：量出的是卖方及其上游的损失，不是买方缺少投入时的损失。",
    en: "Driven by demand: it measures what sellers and their suppliers lose, not what buyers suffer without the input.",
  },
  "same-total-input": {
    zh: "买方使用的同类产品总量不变，只换来源，不同来源的产品完全可替代。",
    en: "Buyers use as much of each product as before and only change its origin; origins are perfect substitutes.",
  },
  "capacity-unlimited": {
    zh: "新的供应者有足够的产能，按原有的投入结构扩大生产。",
    en: "The new suppliers have the capacity, and expand with the inputs they use today.",
  },
  "final-demand-unchanged": {
    zh: "各地区的最终需求不变。",
    en: "Final demand stays as it is in every region.",
  },
};

/** An assumption of a scenario as a sentence, to be printed beside its result. */
export const assumptionSentence = (assumption: Assumption, language: Language): string =>
  ASSUMPTIONS[assumption][language];
