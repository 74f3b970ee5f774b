/** The paper's six averages beside eight ways to compute them. */
export interface CandidatesData {
  readonly economies: readonly {
    readonly iso3: string;
    /** Mean forward participation of manufacturing, 2007–2021, as the paper prints it. */
    readonly paper: number;
    /** In the order of `candidates`. */
    readonly values: readonly number[];
  }[];
}

export interface CandidatesView {
  readonly economy: string;
}

/** The candidates by letter; `resource` is their name in data/mrio/definition-averages.csv. */
export const candidates = [
  {
    id: "A",
    resource: "value-added-release-a",
    zh: "GVC增加值÷增加值（2023年6月修订前）",
    en: "GVC value added ÷ value added (before June 2023)",
  },
  {
    id: "B",
    resource: "value-added-release-b",
    zh: "GVC增加值÷增加值（修订后）",
    en: "GVC value added ÷ value added (after)",
  },
  {
    id: "C",
    resource: "exported-inputs-over-exports",
    zh: "中间品出口÷出口",
    en: "exports of inputs ÷ exports",
  },
  {
    id: "D",
    resource: "forward-value-over-exports",
    zh: "GVC增加值÷出口",
    en: "GVC value added ÷ exports",
  },
  {
    id: "E",
    resource: "absorbed-abroad-over-value-added",
    zh: "国外吸收的增加值÷增加值",
    en: "value added absorbed abroad ÷ value added",
  },
  {
    id: "F",
    resource: "mean-of-sectors",
    zh: "A在14个部门的简单平均",
    en: "A, plain mean over the 14 sectors",
  },
  {
    id: "G",
    resource: "borin-mancini-over-exports",
    zh: "Borin–Mancini前向÷出口（2017—2021年）",
    en: "Borin–Mancini forward ÷ exports (2017–2021)",
  },
  {
    id: "H",
    resource: "koopman-indirect-over-exports",
    zh: "Koopman等的第IV项÷出口（2007—2011年）",
    en: "Koopman et al., term IV ÷ exports (2007–2011)",
  },
] as const;

/** Largest distance of a candidate from the paper over the six economies, a share of the paper's value. */
export function worstError(data: CandidatesData, candidate: number): number {
  return Math.max(
    ...data.economies.map(({ paper, values }) =>
      Math.abs((values[candidate] as number) / paper - 1),
    ),
  );
}
