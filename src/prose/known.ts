import { paperTables } from "../data/paper-tables.ts";
import { loadClaims } from "../data/claims.ts";
import { loadNotes } from "../data/notes.ts";
import { loadReferences } from "../data/references.ts";
import { loadReadings } from "../data/readings.ts";
import { figures } from "../figures/registry.ts";
import { loadGlossary } from "./glossary.ts";
import type { Known } from "./rules.ts";
import { checkApparatusTexts } from "./texts.ts";

/** Everything a chapter may name, read from the data and the figures. */
export function knownToChapters(): Known {
  checkApparatusTexts();
  return {
    claims: new Set([...loadClaims().keys(), ...loadReadings().keys()]),
    figures: new Map(Object.values(figures).map(({ id, order }) => [id, order])),
    tables: new Set(paperTables.keys()),
    references: new Set(loadReferences().keys()),
    notes: new Set([...loadNotes().keys()].map(String)),
    terms: new Set(loadGlossary().keys()),
  };
}
