import { loadClaims } from "../../data/claims.ts";
import {
  chainRisks,
  coalitions,
  mechanisms,
  policyTimeline,
  riskRemedy,
  type MechanismRow,
} from "../../data/policy.ts";
import type { Answer, Day, Leaf, Measured, SystemData } from "./model.ts";

/** A system's tree from data/policy, dates and memberships from their own tables. */
export function systemData(system: "in" | "out"): SystemData {
  const rows = [...mechanisms.load().rows].sort((a, b) => a.order - b.order);
  const claims = loadClaims();
  for (const row of rows) {
    for (const id of row.claims.split(";")) {
      if (!claims.has(id)) throw new RangeError(`mechanisms.csv: no claim "${id}"`);
    }
  }
  const below = (id: string) => rows.filter(({ parent }) => parent === id);
  const rowCalled = (id: string) => {
    const row = rows.find((each) => each.id === id);
    if (!row) throw new RangeError(`mechanisms.csv: no row "${id}"`);
    return row;
  };
  const root = rowCalled(system);
  const words = (row: MechanismRow) => ({
    label: { zh: row.label_zh, en: row.label_en },
    gloss: { zh: row.gloss_zh, en: row.gloss_en },
  });
  const leaf = (row: MechanismRow): Leaf => ({
    id: row.id,
    ...words(row),
    day: dayOf(row),
    china: chinaIn(row.timeline),
  });
  return {
    id: root.id,
    ...words(root),
    groups: {
      components: words(rowCalled(`${system}-c`)).label,
      measures: words(rowCalled(`${system}-m`)).label,
    },
    components: below(`${system}-c`).map((row) => ({
      id: row.id,
      ...words(row),
      parts: below(row.id).map(leaf),
    })),
    measures: below(`${system}-m`).map((row) => ({
      id: row.id.slice(system.length + 1) as Measured,
      ...words(row),
      leaves: below(row.id).map(leaf),
      answers: answersOf(row.id),
    })),
  };
}

function answersOf(measure: string): Answer[] {
  const links = riskRemedy.load().rows.filter((link) => link.measure === measure);
  return chainRisks
    .load()
    .rows.flatMap(({ id, label_zh, label_en, section, order }) => {
      const link = links.find(({ risk }) => risk === id);
      if (!link) return [];
      const label = { zh: label_zh, en: label_en };
      return [{ order, answer: { risk: id, label, section, stated: link.basis === "stated" } }];
    })
    .sort((one, other) => one.order - other.order)
    .map(({ answer }) => answer);
}

function dayOf({ timeline, dated_by }: MechanismRow): Day | null {
  if (timeline === "") return null;
  const policy = policyTimeline.load().rows.find(({ id }) => id === timeline);
  if (!policy) throw new RangeError(`mechanisms.csv: no policy "${timeline}" in the timeline`);
  return dated_by === "date2"
    ? { date: policy.date2, kind: policy.date2_kind }
    : { date: policy.date, kind: policy.date_kind };
}

function chinaIn(coalition: string): Leaf["china"] {
  const seat = coalitions
    .load()
    .rows.find(({ coalition_id, iso3 }) => coalition_id === coalition && iso3 === "CHN");
  return seat ? { date: seat.join_date, kind: seat.date_kind, status: seat.status } : null;
}
