import { nobody } from "../coalitions/finder.ts";
import type { Both } from "../../i18n/locale.ts";

/** Who sits in which trade agreement or framework: economies × tables. */

/** The tables in the order of the columns: four with the United States, then RCEP and the CPTPP. */
export const tables = ["us-fta", "usmca", "ipef", "apep", "rcep", "cptpp"] as const;
export type TableId = (typeof tables)[number];

/** Tables at which the United States sits; at the other two China sits or has applied. */
export const withUnitedStates = ["us-fta", "usmca", "ipef", "apep"] as const;
export const withChina = ["rcep", "cptpp"] as const;

export const foci = [...tables, "both", "china"] as const;
export type Focus = (typeof foci)[number];

export interface TradeView {
  /** The table or the question that stands out. */
  readonly focus: Focus;
  /** An economy whose row stands out instead, by its code, or `none`. */
  readonly economy: string;
}

export interface Seat {
  readonly table: TableId;
  readonly iso3: string;
  readonly date: string;
  readonly kind: string;
  readonly status: string;
  readonly evidence: string;
  /** The treaty by which a partner of the United States is one. */
  readonly treaty: string | null;
}

export interface TradeData {
  readonly names: Readonly<Record<string, Both<string>>>;
  readonly seats: readonly Seat[];
  /** The counts of partners and agreements that the paper gives. */
  readonly paper: { readonly partners: number; readonly agreements: number };
}

export const seatAt = (data: TradeData, iso3: string, table: TableId): Seat | undefined =>
  data.seats.find((each) => each.iso3 === iso3 && each.table === table);

export const isApplicant = (seat: Seat): boolean => seat.status === "applicant";

/** Those who sit at a table; who has only applied does not. */
export function membersOf(data: TradeData, table: TableId): string[] {
  return data.seats
    .filter((each) => each.table === table && !isApplicant(each))
    .map(({ iso3 }) => iso3);
}

/** The tables of an economy in the order of the columns, without those it has only applied to. */
export function tablesOf(data: TradeData, iso3: string): TableId[] {
  return tables.filter((table) => {
    const seat = seatAt(data, iso3, table);
    return seat !== undefined && !isApplicant(seat);
  });
}

/** Free-trade agreements of the United States: several partners share one treaty. */
export function treatiesOf(data: TradeData): string[] {
  return [...new Set(data.seats.flatMap(({ treaty }) => (treaty ? [treaty] : [])))];
}

/** All economies but the two great ones: those with the most tables first, like beside like. */
export function economiesInOrder(data: TradeData): string[] {
  const pattern = (iso3: string) =>
    tables.map((table) => (seatAt(data, iso3, table) ? "a" : "b")).join("");
  return Object.keys(data.names)
    .filter((iso3) => iso3 !== "USA" && iso3 !== "CHN")
    .map((iso3) => ({ iso3, count: tablesOf(data, iso3).length, pattern: pattern(iso3) }))
    .sort(
      (one, other) =>
        other.count - one.count ||
        order(one.pattern, other.pattern) ||
        order(data.names[one.iso3]?.en ?? "", data.names[other.iso3]?.en ?? ""),
    )
    .map(({ iso3 }) => iso3);
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Economies with a seat on both sides: beside the United States, and in RCEP or the CPTPP. */
export function onBothSides(data: TradeData): string[] {
  const sits = (iso3: string, list: readonly TableId[]) =>
    tablesOf(data, iso3).some((table) => list.includes(table));
  return economiesInOrder(data).filter(
    (iso3) => sits(iso3, withUnitedStates) && sits(iso3, withChina),
  );
}

export interface Group {
  readonly id: string;
  readonly label: Both<string>;
  readonly members: readonly string[];
  /** Who has only applied. */
  readonly applicants: readonly string[];
}

/** The economies that a focus speaks of, parted by what else they share. */
export function groupsOf(data: TradeData, focus: Focus): Group[] {
  const ordered = ["USA", "CHN", ...economiesInOrder(data)];
  const has = (iso3: string, table: TableId) => tablesOf(data, iso3).includes(table);
  const group = (
    id: string,
    zh: string,
    en: string,
    among: readonly string[],
    test: (iso3: string) => boolean,
  ): Group => ({
    id,
    label: { zh, en },
    members: ordered.filter((iso3) => among.includes(iso3) && test(iso3)),
    applicants: [],
  });
  const list = (() => {
    switch (focus) {
      case "us-fta": {
        const own = membersOf(data, focus);
        return [
          group("usmca", "也在美墨加协定和美洲伙伴关系", "In the USMCA and APEP too", own, (iso3) =>
            has(iso3, "usmca"),
          ),
          group("ipef", "也在印太框架", "In IPEF too", own, (iso3) => has(iso3, "ipef")),
          group(
            "apep",
            "也在美洲伙伴关系",
            "In APEP too",
            own,
            (iso3) => has(iso3, "apep") && !has(iso3, "usmca"),
          ),
          group(
            "alone",
            "不在其他五个机制",
            "In none of the other five",
            own,
            (iso3) => tablesOf(data, iso3).length === 1,
          ),
        ];
      }
      case "ipef": {
        const own = membersOf(data, focus);
        return [
          group("both", "也在RCEP，与中国同席", "In RCEP with China too", own, (iso3) =>
            has(iso3, "rcep"),
          ),
          group("one", "不在RCEP", "Not in RCEP", own, (iso3) => !has(iso3, "rcep")),
        ];
      }
      case "rcep": {
        const own = membersOf(data, focus);
        return [
          group("both", "也在印太框架，与美国同席", "In IPEF with the US too", own, (iso3) =>
            has(iso3, "ipef"),
          ),
          group("one", "不在印太框架", "Not in IPEF", own, (iso3) => !has(iso3, "ipef")),
        ];
      }
      case "both": {
        const own = onBothSides(data);
        return [
          group(
            "both",
            "有美国的机制＋RCEP＋CPTPP",
            "With the US, in RCEP and the CPTPP",
            own,
            (iso3) => has(iso3, "rcep") && has(iso3, "cptpp"),
          ),
          group(
            "rcep",
            "有美国的机制＋RCEP",
            "With the US, and in RCEP",
            own,
            (iso3) => has(iso3, "rcep") && !has(iso3, "cptpp"),
          ),
          group(
            "cptpp",
            "有美国的机制＋CPTPP",
            "With the US, and in the CPTPP",
            own,
            (iso3) => !has(iso3, "rcep") && has(iso3, "cptpp"),
          ),
        ];
      }
      case "china": {
        const rcep = membersOf(data, "rcep");
        const cptpp = membersOf(data, "cptpp");
        const applied = data.seats.filter((each) => each.table === "cptpp" && isApplicant(each));
        const only = group("cptpp", "只在CPTPP", "In the CPTPP only", cptpp, (iso3) => {
          return !rcep.includes(iso3);
        });
        return [
          group("both", "RCEP和CPTPP都在", "In RCEP and the CPTPP", rcep, (iso3) =>
            cptpp.includes(iso3),
          ),
          group("rcep", "只在RCEP", "In RCEP only", rcep, (iso3) => !cptpp.includes(iso3)),
          { ...only, applicants: applied.map(({ iso3 }) => iso3) },
        ];
      }
      default: {
        const own = membersOf(data, focus);
        return [
          group(
            "both",
            "也在其他机制",
            "In another of the six too",
            own,
            (iso3) => tablesOf(data, iso3).length > 1,
          ),
          group(
            "one",
            "不在其他五个机制",
            "In none of the other five",
            own,
            (iso3) => tablesOf(data, iso3).length === 1,
          ),
        ];
      }
    }
  })();
  return list.filter(({ members, applicants }) => members.length + applicants.length > 0);
}

/** The economies that a view speaks of. */
export function spokenOf(data: TradeData, { focus, economy }: TradeView): string[] {
  if (economy !== nobody) return [economy];
  return groupsOf(data, focus).flatMap(({ members }) => members);
}

/** The columns that stand out in a view. */
export function columnsInFocus({ focus, economy }: TradeView): readonly TableId[] {
  if (economy !== nobody || focus === "both") return tables;
  return focus === "china" ? withChina : [focus];
}
