import type { Both } from "../i18n/locale.ts";

/** What the notebook says. */
export const labWords = {
  cell: { zh: "第{n}格", en: "Cell {n}" },
  controls: { zh: "这一格的选择", en: "Choices of this cell" },
  year: { zh: "年份", en: "Year" },
  code: { zh: "看代码：正在运行的就是它", en: "Show the code that runs" },
  codeFrom: { zh: "出自", en: "From" },
  result: { zh: "下载这一结果（CSV）", en: "Download this result (CSV)" },
  picture: { zh: "图（SVG）", en: "Figure (SVG)" },
  link: { zh: "复制这一状态的链接", en: "Copy a link to this state" },
  linkCopied: { zh: "链接已复制", en: "Link copied" },
  linkNotCopied: {
    zh: "浏览器不允许复制，请复制地址栏。",
    en: "The browser did not allow it; copy the address bar.",
  },
  computing: { zh: "正在计算……", en: "Computing…" },
  done: { zh: "算好了：", en: "Computed: " },
  read: {
    zh: "移动指针、触摸图形，或选中图形后按方向键，读出每个数值。",
    en: "Move the pointer, touch the figure, or focus it and press the arrow keys to read out every value.",
  },
  readKeys: {
    zh: "可用方向键逐点读数",
    en: "arrow keys read out the values",
  },
  notices: {
    zh: "地址里有读不懂的地方，已用默认值代替：",
    en: "Part of the address could not be read; the usual value stands in:",
  },
  prepared: { zh: "备好的情景", en: "Prepared scenarios" },
  change: { zh: "自己改", en: "Change it" },
  buyer: { zh: "谁买", en: "Who buys" },
  seller: { zh: "向谁买", en: "From whom" },
  product: { zh: "哪类产品", en: "Which products" },
  purchases: { zh: "用途", en: "For what" },
  share: { zh: "改动的比例", en: "Share concerned" },
  action: { zh: "做法", en: "What happens" },
  to: { zh: "转给（按现有采购的比例分）", en: "To (split as the buyer buys today)" },
  assumptions: { zh: "这个结果以什么为前提", en: "What this result assumes" },
  choose: { zh: "选择或拖入一个CSV文件", en: "Choose a CSV file or drop one here" },
  stays: {
    zh: "文件不离开你的设备。",
    en: "The file does not leave your device.",
  },
  samples: { zh: "试一试：", en: "To try: " },
  template: { zh: "空白模板（CSV）", en: "Template (CSV)" },
  small: { zh: "2023年4×3表（CSV）", en: "The 4 × 3 table of 2023 (CSV)" },
  useSmall: { zh: "载入2023年4×3表", en: "Load the 4 × 3 table of 2023" },
  report: { zh: "读表报告：{name}", en: "What the reader of tables found in {name}" },
  size: {
    zh: "读到{regions}个地区、{sectors}个部门。",
    en: "{regions} regions and {sectors} sectors were read.",
  },
  lastYear: {
    zh: "文件有{n}年的表，这里算的是最后一年：{year}年。",
    en: "The file holds {n} years; the last, {year}, is computed here.",
  },
  refused: { zh: "这个文件读不成表：", en: "This file could not be read as a table:" },
  cancel: { zh: "取消", en: "Cancel" },
  cancelled: { zh: "已取消。", en: "Cancelled." },
  inverting: {
    zh: "参与度已算好，正在求大逆矩阵，用于分解出口……",
    en: "Participation is there; the large inverse for the parts of exports is under way…",
  },
  reading: { zh: "正在读取文件……", en: "Reading the file…" },
  statements: { zh: "论文的说法和核对结果", en: "The paper’s statements and our verdicts" },
} as const satisfies Record<string, Both<string>>;

/** Puts values into the `{name}` places of a text. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
