import type { Draw } from "../contract.ts";
import { drawMatrix } from "../inter-country/matrix.ts";
import { flowSentence, inScale, partyShort } from "./definition.ts";
import { flows, parties, type TableData, type TableView } from "./model.ts";

export const drawLabTable: Draw<TableView, TableData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const sellers = parties(data, view.seller);
  const buyers = parties(data, view.buyer);
  const list = flows(data, view);
  // Deliveries at home are ten times those abroad; they have no part in the ramp unless alone.
  const ramp = list.some(({ domestic }) => !domestic)
    ? list.filter(({ domestic }) => !domestic)
    : list;
  const most = Math.max(...ramp.map(({ value }) => value), 1);
  return drawMatrix(
    {
      rows: sellers.map((party) => ({ label: partyShort(party, data, locale), focus: false })),
      columns: buyers.map((party) => ({ label: partyShort(party, data, locale), focus: false })),
      rowsTitle: { zh: "卖方↓", en: "Seller ↓" }[locale],
      columnsTitle: { zh: "买方→", en: "Buyer →" }[locale],
      cells: list.map((flow, index) => ({
        row: Math.floor(index / buyers.length),
        column: index % buyers.length,
        depth: ramp.includes(flow) ? Math.sqrt(Math.max(0, flow.value) / most) : null,
        text: inScale(flow.value, locale),
        sentence: flowSentence(flow, data, locale).trim(),
        key: `${flow.seller.region}.${flow.seller.sector ?? ""}:${flow.buyer.region}.${flow.buyer.sector ?? ""}`,
      })),
    },
    { size, document },
  );
};
