import { once } from "../../data/files.ts";
import { panelTable } from "../inter-country/panel.ts";
import { participationData, type ParticipationData } from "./model.ts";

export const labParticipationData: () => ParticipationData = once(() =>
  participationData(panelTable()),
);
