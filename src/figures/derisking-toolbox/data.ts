import { loadClaims } from "../../data/claims.ts";
import { once } from "../../data/files.ts";
import { deriskingToolbox as toolbox, policyTimeline } from "../../data/policy.ts";
import { lines, type Line, type ToolboxData } from "./model.ts";

const speech = "eu-derisk-speech";
const cooperation = "derisk-coop-areas";

/** The figure's tree from data/policy, its dates from the table of policies. */
export const deriskingToolboxData: () => ToolboxData = once(() => {
  const rows = [...toolbox.load().rows].sort((a, b) => a.order - b.order);
  const policies = new Map(policyTimeline.load().rows.map((row) => [row.id, row]));
  const claims = loadClaims();
  const lineOf = (id: string): Line => {
    const line = lines.find((each) => each === id);
    if (!line) throw new RangeError(`derisking-toolbox.csv: no line "${id}"`);
    return line;
  };
  const policy = (id: string) => {
    const found = policies.get(id);
    if (!found) throw new RangeError(`derisking-toolbox.csv: no policy "${id}" in the timeline`);
    return found;
  };
  for (const row of rows) {
    for (const id of row.claims.split(";")) {
      if (!claims.has(id)) throw new RangeError(`derisking-toolbox.csv: no claim "${id}"`);
    }
  }
  const areas = claims.get(cooperation)?.value;
  if (typeof areas !== "number") throw new RangeError(`claim "${cooperation}" holds no number`);
  const label = (row: (typeof rows)[number]) => ({ zh: row.label_zh, en: row.label_en });
  const detail = (row: (typeof rows)[number]) => ({ zh: row.detail_zh, en: row.detail_en });
  return {
    pillars: rows
      .filter(({ level }) => level === 1)
      .map((row) => ({
        id: row.id,
        label: label(row),
        detail: detail(row),
        carriedBy: lineOf(row.carried_by),
      })),
    lines: rows
      .filter(({ level }) => level === 2)
      .map((row) => ({ id: lineOf(row.id), label: label(row) })),
    tools: rows
      .filter(({ level }) => level === 3)
      .map((row) => {
        const dated = row.timeline === "" ? null : policy(row.timeline);
        const second = row.dated_by === "date2";
        return {
          id: row.id,
          line: lineOf(row.parent),
          label: label(row),
          detail: detail(row),
          date: (second ? dated?.date2 : dated?.date) || null,
          dateKind: (second ? dated?.date2_kind : dated?.date_kind) || null,
          found: row.found === "" ? "no" : row.found,
        };
      }),
    speech: policy(speech).date,
    cooperation: areas,
  };
});
