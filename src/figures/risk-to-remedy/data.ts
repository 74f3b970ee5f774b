import { loadClaims } from "../../data/claims.ts";
import { once } from "../../data/files.ts";
import { chainRisks, mechanisms, riskRemedy } from "../../data/policy.ts";
import { systems, type Measure, type RemedyData } from "./model.ts";

/** The group of a system's measures in the table of mechanisms. */
const groups = { outward: "out-m", inward: "in-m" } as const;

/** Risks, measures and links from data/policy. */
export const riskToRemedyData: () => RemedyData = once(() => {
  const claims = loadClaims();
  const risks = [...chainRisks.load().rows].sort((a, b) => a.order - b.order);
  for (const { claims: named } of risks) {
    for (const id of named.split(";")) {
      if (!claims.has(id)) throw new RangeError(`chain-risks.csv: no claim "${id}"`);
    }
  }
  const tree = mechanisms.load().rows;
  const measures = systems.flatMap((system) =>
    tree
      .filter(({ kind, parent }) => kind === "measure" && parent === groups[system])
      .sort((a, b) => a.order - b.order)
      .map((row): Measure => ({
        id: row.id,
        system,
        label: { zh: row.label_zh, en: row.label_en },
      })),
  );
  const known = new Set([...risks, ...measures].map(({ id }) => id));
  const links = riskRemedy.load().rows.map(({ words_zh, words_en, ...link }) => {
    for (const id of [link.risk, link.measure]) {
      if (!known.has(id)) throw new RangeError(`risk-remedy.csv: no risk or measure "${id}"`);
    }
    return { ...link, words: { zh: words_zh, en: words_en } };
  });
  return {
    risks: risks.map(({ id, section, chapter, anchor, ...row }) => ({
      id,
      label: { zh: row.label_zh, en: row.label_en },
      detail: { zh: row.detail_zh, en: row.detail_en },
      section,
      chapter,
      anchor,
    })),
    measures,
    links,
  };
});
