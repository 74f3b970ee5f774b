import { nobody } from "../coalitions/finder.ts";
import type { Draw } from "../contract.ts";
import { type TradeData, type TradeView } from "./model.ts";
import { drawGroups } from "./groups.ts";
import { drawRegister } from "./register.ts";
import { drawSeats } from "./seats.ts";

/**
 * Wide, all economies stand in one register of which each view brings out a part. Narrow, only the
 * economies that the view speaks of are named, parted by what else they share.
 */
export const drawTradeCoalitions: Draw<TradeView, TradeData> = (scene) => {
  if (scene.size.name === "wide") return drawRegister(scene);
  return scene.view.economy === nobody ? drawGroups(scene) : drawSeats(scene);
};
