import { loadClaims } from "../../data/claims.ts";
import { once } from "../../data/files.ts";
import { coalitions } from "../../data/policy.ts";
import { nameOf } from "../coalitions/economy.ts";
import { tables, type TableId, type TradeData } from "./model.ts";

/** Memberships from data/policy, the paper's two counts from data/paper. */
export const tradeCoalitionsData: () => TradeData = once(() => {
  const rows = coalitions.load().rows.flatMap((row) => {
    const table = tables.find((each) => each === row.coalition_id);
    return table ? [{ row, table }] : [];
  });
  return {
    names: Object.fromEntries(rows.map(({ row }) => [row.iso3, nameOf(row)])),
    seats: rows.map(({ row, table }) => ({
      table,
      iso3: row.iso3,
      date: row.join_date,
      kind: row.date_kind,
      status: row.status,
      evidence: row.evidence,
      treaty: treaty(table, row.note),
    })),
    paper: { partners: stated("us-fta-20-countries"), agreements: stated("us-fta-15-agreements") },
  };
});

/** A note of the partners' list opens with the treaty: `CAFTA-DR; source: …`. */
function treaty(table: TableId, note: string): string | null {
  return table === "us-fta" ? (note.split(";")[0] ?? "").trim() : null;
}

function stated(id: string): number {
  const claim = loadClaims().get(id);
  if (typeof claim?.value !== "number") throw new RangeError(`claim "${id}" holds no number`);
  return claim.value;
}
