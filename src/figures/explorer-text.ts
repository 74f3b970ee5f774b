import type { Both } from "../i18n/locale.ts";

/** What the explorer says. */
export const explorerText = {
  loading: { zh: "正在载入数据……", en: "Loading the data…" },
  failed: {
    zh: "数据没有载入，请检查网络后重试；图下的CSV里有同样的数字。",
    en: "The data did not load. Check the connection and try again; the CSV below the figure has the same numbers.",
  },
  retry: { zh: "重试", en: "Try again" },
  controls: { zh: "选择", en: "Choose" },
  back: { zh: "回到正文的图", en: "Back to the story" },
  picture: {
    zh: "可用方向键逐点读数：左右换点，上下换线，Home、End到两端",
    en: "Arrow keys read out values: left and right by point, up and down by series, Home and End to the ends",
  },
  hint: {
    zh: "移动指针、触摸图形，或选中图形后按方向键，读出每个数值。",
    en: "Move the pointer, touch the figure, or focus it and press the arrow keys to read out every value.",
  },
  table: { zh: "这些数值的表格", en: "These values as a table" },
} as const satisfies Record<string, Both<string>>;
