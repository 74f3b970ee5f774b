import temml from "temml";
import type { Both } from "../i18n/locale.ts";

/** The formulas of the notebook, as TeX; MathML is made of them at build. */

interface Formula {
  readonly tex: string;
  /** What it says, for those who hear the page. */
  readonly label: Both<string>;
}

export const formulas: Readonly<Record<string, Formula>> = {
  balance: {
    tex: String.raw`x_i = \sum_j z_{ij} + \sum_r y_{ir}`,
    label: {
      zh: "一个部门的总产出等于卖给各部门的中间投入加上卖给各地区的最终产品",
      en: "A sector’s output is what it sells to all sectors as inputs plus what it sells to final users everywhere",
    },
  },
  "value-added": {
    tex: String.raw`\mathit{va}_j = x_j - \sum_i z_{ij}`,
    label: {
      zh: "增加值等于总产出减去全部中间投入",
      en: "Value added is output less all inputs",
    },
  },
  coefficients: {
    tex: String.raw`a_{ij} = \frac{z_{ij}}{x_j}`,
    label: {
      zh: "投入系数等于中间投入除以买方的总产出",
      en: "A technical coefficient is an input divided by the output of the sector that uses it",
    },
  },
  rounds: {
    tex: String.raw`x = y + A y + A^2 y + A^3 y + \cdots`,
    label: {
      zh: "总产出等于最终需求加上一轮又一轮的投入",
      en: "Output is final demand plus its inputs, plus their inputs, round after round",
    },
  },
  inverse: {
    tex: String.raw`x = (I - A)^{-1} y = B y`,
    label: {
      zh: "各轮之和等于列昂惕夫逆矩阵乘以最终需求",
      en: "The sum of all rounds is the Leontief inverse times final demand",
    },
  },
  local: {
    tex: String.raw`L = (I - A^D)^{-1}`,
    label: {
      zh: "本地逆矩阵只算国内的投入",
      en: "The local inverse counts domestic inputs alone",
    },
  },
  split: {
    tex: String.raw`\hat V B \hat Y = \hat V L \hat Y^D + \hat V L \hat Y^F + \hat V L A^F L \hat Y^D + \hat V L A^F (B \hat Y - L \hat Y^D)`,
    label: {
      zh: "增加值分为四部分：纯国内、传统贸易、简单价值链、复杂价值链",
      en: "Value added in four parts: purely domestic, traditional trade, simple and complex chains",
    },
  },
  forward: {
    tex: String.raw`\mathrm{GVC}^{f} = \frac{\hat v L e^{Z}}{\mathit{va}}`,
    label: {
      zh: "前向参与度：随中间品出口的国内增加值除以增加值",
      en: "Forward participation: domestic value added in exported inputs over value added",
    },
  },
  backward: {
    tex: String.raw`\mathrm{GVC}^{b} = \frac{(1 - v L)\, e}{e}`,
    label: {
      zh: "后向参与度（按出口）：出口中国外增加值与重复计算的份额",
      en: "Backward participation over exports: foreign value and double counting in exports",
    },
  },
  origin: {
    tex: String.raw`\hat V B \hat E`,
    label: {
      zh: "出口价值的来源：增加值系数乘以逆矩阵乘以出口",
      en: "Origin of the value in exports: value-added coefficients times the inverse times exports",
    },
  },
  exports: {
    tex: String.raw`u E = \mathit{DVA} + \mathit{RDV} + \mathit{FVA} + \mathit{PDC}`,
    label: {
      zh: "总出口等于国外吸收的国内增加值、返回的国内增加值、国外增加值与重复计算之和",
      en: "Gross exports are domestic value used abroad, domestic value that returns, foreign value and what is counted twice",
    },
  },
  scenario: {
    tex: String.raw`\Delta \mathit{va} = \hat v \left[ (I - A')^{-1} y' - (I - A)^{-1} y \right]`,
    label: {
      zh: "增加值的变化等于增加值系数乘以新旧总产出之差",
      en: "The change of value added is the value-added coefficients times the difference between new and old output",
    },
  },
};

/**
 * A formula as MathML.
 * @throws Error for an unknown id, naming the known ones, and for TeX that cannot be read
 */
export function formulaMarkup(id: string): {
  readonly markup: string;
  readonly label: Both<string>;
} {
  const formula = Object.hasOwn(formulas, id) ? formulas[id] : undefined;
  if (!formula) {
    throw new Error(
      `found unknown formula "${id}", expected one of ${Object.keys(formulas).join(", ")}`,
    );
  }
  const markup = temml
    .renderToString(formula.tex, { displayMode: true, throwOnError: true })
    // The site's policy allows no inline style; what it sets is spacing that MathML has by itself.
    .replace(/ (?:style|class)="[^"]*"/g, "")
    // A row of one is that one.
    .replace(/<mrow>(<(m[ion])(?: [^>]*)?>[^<]*<\/\2>)<\/mrow>/g, "$1");
  return { markup, label: formula.label };
}
