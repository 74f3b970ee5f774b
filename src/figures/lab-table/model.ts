import type { InterCountryTable } from "../../gvc/table.ts";

/** One year of an inter-country table, as plain numbers. */
export interface TableData {
  readonly year: number | null;
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  /** n × n, row by row, million US dollars. */
  readonly intermediate: readonly number[];
  /** n. */
  readonly output: readonly number[];
}

/** Whose deliveries to whom: a region opens into its sectors, `all` shows regions. */
export interface TableView {
  readonly seller: string;
  readonly buyer: string;
}

export const everyone = "all";

export function tableData(table: InterCountryTable): TableData {
  return {
    year: table.year,
    regions: table.regions,
    sectors: table.sectors,
    intermediate: Array.from(table.intermediate),
    output: Array.from(table.output),
  };
}

/** A row or column of the view: a region, or one of its sectors. */
export interface Party {
  readonly region: number;
  readonly sector: number | null;
}

export interface Flow {
  readonly seller: Party;
  readonly buyer: Party;
  readonly value: number;
  /** Share of all inputs that the buyer uses. */
  readonly ofInputs: number;
  readonly domestic: boolean;
}

export function parties(data: TableData, who: string): Party[] {
  const region = data.regions.indexOf(who);
  return region < 0
    ? data.regions.map((_, each) => ({ region: each, sector: null }))
    : data.sectors.map((_, sector) => ({ region, sector }));
}

/** Every delivery of the view, row by row. */
export function flows(data: TableData, view: TableView): Flow[] {
  const s = data.sectors.length;
  const n = data.regions.length * s;
  const rowsOf = ({ region, sector }: Party) =>
    sector === null ? Array.from({ length: s }, (_, k) => region * s + k) : [region * s + sector];
  const sellers = parties(data, view.seller);
  const buyers = parties(data, view.buyer);
  const inputs = buyers.map((buyer) => {
    let sum = 0;
    for (const column of rowsOf(buyer)) {
      for (let row = 0; row < n; row++) sum += data.intermediate[row * n + column] as number;
    }
    return sum;
  });
  return sellers.flatMap((seller) =>
    buyers.map((buyer, index): Flow => {
      let value = 0;
      for (const row of rowsOf(seller)) {
        for (const column of rowsOf(buyer)) value += data.intermediate[row * n + column] as number;
      }
      const all = inputs[index] as number;
      return {
        seller,
        buyer,
        value,
        ofInputs: all === 0 ? 0 : value / all,
        domestic: seller.region === buyer.region,
      };
    }),
  );
}

/** All inputs of the table, those that crossed a border, and those of one seller among them. */
export function crossing(table: TableData, seller: string) {
  const s = table.sectors.length;
  const n = table.regions.length * s;
  const from = table.regions.indexOf(seller);
  let all = 0;
  let abroad = 0;
  let sold = 0;
  for (let row = 0; row < n; row++) {
    const region = Math.floor(row / s);
    for (let column = 0; column < n; column++) {
      const value = table.intermediate[row * n + column] as number;
      all += value;
      if (Math.floor(column / s) === region) continue;
      abroad += value;
      if (region === from) sold += value;
    }
  }
  return { all, abroad, sold };
}
