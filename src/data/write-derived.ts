import { writeFileSync } from "node:fs";
import { derivedCsv, derivedTables } from "./derived.ts";

// Run as `node src/data/write-derived.ts` from the root after changing a table that others derive from.
for (const table of derivedTables) writeFileSync(table.file, derivedCsv(table));
