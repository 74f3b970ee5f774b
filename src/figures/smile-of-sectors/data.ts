import { sectorRows } from "../inter-country/sector-data.ts";
import type { SmileData } from "./model.ts";

/** Sectors of the six economies, 2007–2021. */
export const smileOfSectorsData = (): SmileData => ({ rows: sectorRows() });
