import { once } from "../../data/files.ts";
import { panelTable } from "../inter-country/panel.ts";
import { roundsData, type RoundsData } from "./model.ts";

export const labRoundsData: () => RoundsData = once(() => roundsData(panelTable()));
