import { paperTables } from "../data/paper-tables.ts";
import { loadClaims } from "../data/claims.ts";
import { loadReadings } from "../data/readings.ts";
import { figures } from "../figures/registry.ts";
import type { Known } from "./rules.ts";

/** Everything a chapter may name, read from the data and the figures. */
export function knownToChapters(): Known {
  return {
    claims: new Set([...loadClaims().keys(), ...loadReadings().keys()]),
    figures: new Map(Object.values(figures).map(({ id, order }) => [id, order])),
    tables: new Set(paperTables.keys()),
  };
}
