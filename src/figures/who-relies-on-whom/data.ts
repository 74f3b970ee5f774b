import { once } from "../../data/files.ts";
import { panel } from "../inter-country/panel.ts";
import { relianceData, type RelianceData } from "./model.ts";

export const whoReliesOnWhomData: () => RelianceData = once(() => relianceData(panel()));
