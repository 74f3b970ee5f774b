import { tableFromDeliveries } from "../gvc/table.ts";
import { tableText } from "../gvc/table-text.ts";

/** An invented table of two regions by two sectors, in the layout that a reader's own should have. */
export function templateText(): string {
  return tableText([
    tableFromDeliveries({
      year: 2023,
      regions: ["AAA", "BBB"],
      sectors: ["Goods", "Services"],
      intermediate: Float64Array.of(20, 10, 8, 2, 12, 25, 3, 4, 6, 1, 30, 14, 2, 3, 16, 40),
      finalDemand: Float64Array.of(40, 10, 60, 6, 7, 62, 4, 85),
    }),
  ]);
}
