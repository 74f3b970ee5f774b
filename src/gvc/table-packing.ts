/**
 * A run of tables in few bytes, for the way from the data package to the browser.
 *
 * Deliveries change little from year to year, so each cell is written as its first value and then its
 * yearly changes, as variable-length integers. The 9 × 8 panel of seventeen years takes a third of its
 * CSV before any compression. Output and value added are not stored: they follow from the deliveries.
 *
 * Layout: "ICT1"; length of the header; header as UTF-8 JSON; the cells (all of Z, then all of Y), each
 * with its years in order. Integers are zigzag LEB128.
 */
import { tableFromDeliveries, type InterCountryTable } from "./table.ts";

interface Header {
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  readonly years: readonly (number | null)[];
  /** Digits after the decimal mark that are kept. */
  readonly digits: number;
}

const MAGIC = [0x49, 0x43, 0x54, 0x31];

/**
 * Packs tables that share regions and sectors. Satellites are left out.
 * @param digits digits after the decimal mark to keep; the tables must not have more
 * @throws RangeError when names differ, or a delivery has more digits than are kept
 */
export function packTables(tables: readonly InterCountryTable[], digits = 0): Uint8Array {
  const [first] = tables;
  if (!first) throw new RangeError("There is no table to pack.");
  for (const table of tables) {
    if (String([table.regions, table.sectors]) !== String([first.regions, first.sectors])) {
      throw new RangeError("Only tables with the same regions and sectors can be packed together.");
    }
  }
  const header: Header = {
    regions: first.regions,
    sectors: first.sectors,
    years: tables.map((table) => table.year),
    digits,
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes: number[] = [...MAGIC];
  writeInteger(bytes, json.length);
  bytes.push(...json);
  const scale = 10 ** digits;
  for (const part of ["intermediate", "finalDemand"] as const) {
    for (let cell = 0; cell < first[part].length; cell++) {
      let before = 0;
      for (const table of tables) {
        const scaled = table[part][cell]! * scale;
        const value = Math.round(scaled);
        if (Math.abs(scaled - value) > 1e-6 || !Number.isSafeInteger(value)) {
          throw new RangeError(
            `The delivery ${table[part][cell]!} has more than ${digits} digits.`,
          );
        }
        writeInteger(bytes, value - before);
        before = value;
      }
    }
  }
  return Uint8Array.from(bytes);
}

/**
 * The tables that were packed, years in the same order.
 * @throws RangeError when the bytes are not from {@link packTables} or are cut short
 */
export function unpackTables(bytes: Uint8Array): InterCountryTable[] {
  if (MAGIC.some((byte, at) => bytes[at] !== byte))
    throw new RangeError("These are no packed tables.");
  const reader = new IntegerReader(bytes, MAGIC.length);
  const length = reader.next();
  const text = new TextDecoder().decode(bytes.subarray(reader.at, reader.at + length));
  reader.at += length;
  const { regions, sectors, years, digits } = JSON.parse(text) as Header;
  const n = regions.length * sectors.length;
  const scale = 10 ** digits;
  const read = (cells: number) => {
    const parts = years.map(() => new Float64Array(cells));
    for (let cell = 0; cell < cells; cell++) {
      let value = 0;
      for (const part of parts) {
        value += reader.next();
        part[cell] = value / scale;
      }
    }
    return parts;
  };
  const intermediate = read(n * n);
  const finalDemand = read(n * regions.length);
  if (reader.at !== bytes.length) throw new RangeError("The packed tables end too late.");
  return years.map((year, k) =>
    tableFromDeliveries({
      year,
      regions,
      sectors,
      intermediate: intermediate[k]!,
      finalDemand: finalDemand[k]!,
    }),
  );
}

// Division instead of shifts: values may exceed 32 bits.
function writeInteger(bytes: number[], value: number): void {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

class IntegerReader {
  at: number;
  readonly #bytes: Uint8Array;
  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  next(): number {
    let value = 0;
    let weight = 1;
    for (;;) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined) throw new RangeError("The packed tables are cut short.");
      value += (byte % 128) * weight;
      if (byte < 128) break;
      weight *= 128;
    }
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}
