import type { Both } from "../../i18n/locale.ts";
import type { Source } from "../contract.ts";

/** Where the numbers of the inter-country figures come from; data/mrio/README.md has the whole chain. */

export const wiod2013: Source = {
  label: {
    zh: "世界投入产出数据库，2013年版",
    en: "World Input-Output Database, 2013 release",
  },
  vintage: {
    zh: "41个经济体、35个部门，并为9×8；Timmer等（2015）",
    en: "41 economies, 35 sectors, merged to 9 × 8; Timmer et al. (2015)",
  },
  url: "https://www.rug.nl/ggdc/valuechain/wiod/wiod-2013-release",
};

export const adbTables: Source = {
  label: {
    zh: "亚洲开发银行，多区域投入产出表",
    en: "Asian Development Bank, multi-regional input-output tables",
  },
  vintage: {
    zh: "经 ksreyes/mrio-processing；2017年前为重建值",
    en: "through ksreyes/mrio-processing; rebuilt before 2017",
  },
  url: "https://kidb.adb.org",
};

/** The 72 economies of 2017 to 2022: none of these years is rebuilt. */
export const adb72: Source = {
  label: {
    zh: "亚洲开发银行，多区域投入产出表",
    en: "Asian Development Bank, multi-regional input-output tables",
  },
  vintage: {
    zh: "72个经济体，2017—2022年，由全表算出，经 ksreyes/mrio-processing；2020、2021年取2023年6月修订前的版本",
    en: "72 economies, 2017–2022, from the full tables, through ksreyes/mrio-processing; 2020 and 2021 from the release before June 2023",
  },
  url: "https://kidb.adb.org",
};

/** The same with the earlier years of the paper's six. */
export const adbPositions: Source = {
  ...adb72,
  vintage: {
    zh: `${adb72.vintage.zh}；六国2007—2016年为重建值`,
    en: `${adb72.vintage.en}; 2007–2016 of the six rebuilt`,
  },
};

/** The full tables, before they are merged. */
export const wiodFull: Source = {
  label: wiod2013.label,
  vintage: {
    zh: "40个经济体，由41×35全表算出；Timmer等（2015）",
    en: "40 economies, from the full tables of 41 by 35; Timmer et al. (2015)",
  },
  ...(wiod2013.url ? { url: wiod2013.url } : {}),
};

export const adbSmallTable: Source = {
  label: {
    zh: "亚洲开发银行2023年表的4×3汇总",
    en: "ADB tables of 2023, merged to 4 × 3",
  },
  vintage: { zh: "经 BallavBabu/adbmrio", en: "through BallavBabu/adbmrio" },
  url: "https://github.com/BallavBabu/adbmrio",
};

export const wiodTerms: Both<string> = {
  zh: "引用Timmer、Dietzenbacher、Los、Stehrer和de Vries（2015）",
  en: "cite Timmer, Dietzenbacher, Los, Stehrer and de Vries (2015)",
};

export const adbTerms: Both<string> = {
  zh: "亚行KIDB条款：可自由使用，须注明出处；亚行不为此用途背书",
  en: "KIDB terms: free use with attribution; ADB does not endorse this use",
};
