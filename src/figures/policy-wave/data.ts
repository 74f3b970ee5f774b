import { once } from "../../data/files.ts";
import { coalitions, policyTimeline } from "../../data/policy.ts";
import { familyOf } from "./families.ts";
import type { Step, WaveData } from "./model.ts";
import { actors, dateKind, partyCalled, type Lane, type Party } from "./names.ts";

/** Groups that a cell of the timeline names as one, and where their members are listed. */
const groups: Readonly<Record<string, string>> = {
  RCEP15: "rcep",
  CPTPP: "cptpp",
  "USA+13": "ipef",
  "USA+11": "apep",
  G7: "g7",
};

/** Typewriter marks of the table as Chinese print has them. */
const chinese = (text: string) =>
  text.replaceAll("(", "（").replaceAll(")", "）").replaceAll(":", "：").replaceAll(",", "，");

const english = (text: string) =>
  text
    .replace(/(^|\s)'/g, "$1‘")
    .replaceAll("'", "’")
    .replaceAll(" - ", " – ");

/** What the paper names, from data/policy; rows added for other figures stay out. */
export const policyWaveData: () => WaveData = once(() => {
  const members = coalitions.load().rows.filter(({ status }) => status !== "applicant");
  const partiesOf = (codes: string): Party[] => {
    const iso = codes.split(";").flatMap((code) => {
      const group = groups[code];
      if (group === undefined) return [code];
      return members.flatMap((row) => (row.coalition_id === group ? [row.iso3] : []));
    });
    return [...new Set(iso.flatMap((code) => partyCalled(code) ?? []))].sort();
  };
  const steps = policyTimeline
    .load()
    .rows.filter((row) => row.in_paper === "yes")
    .map((row): Step => {
      const alone = partyCalled(row.economy);
      const lane: Lane = alone ?? "joint";
      // Fails here, with the code, rather than in a reader's browser.
      actors(row.economy);
      dateKind(row.date_kind);
      return {
        id: row.id,
        date: row.date,
        kind: row.date_kind,
        lane,
        parties: partiesOf(row.economy),
        actors: row.economy,
        title: { zh: chinese(row.title_zh), en: english(row.title_en) },
        family: familyOf(row.instrument),
        instruments: row.instrument,
        section: row.section,
        evidence: row.evidence,
        url: row.url,
      };
    });
  return {
    steps: steps.sort((a, b) => {
      if ((a.date === "") !== (b.date === "")) return a.date === "" ? 1 : -1;
      return a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1;
    }),
  };
});
