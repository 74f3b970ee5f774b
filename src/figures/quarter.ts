/** Quarters of a year, written `2018Q4`. */

/** Quarters since year 0: consecutive quarters differ by one. */
export function quarterNumber(quarter: string): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5)) - 1;
}

export function quarterAt(number: number): string {
  return `${Math.floor(number / 4)}Q${(number % 4) + 1}`;
}

/** Where a quarter's value stands on an axis of years: in the middle of the quarter. */
export function quarterPosition(quarter: string): number {
  return (quarterNumber(quarter) + 0.5) / 4;
}

export function isQuarter(text: string): boolean {
  return /^\d{4}Q[1-4]$/.test(text);
}

/** The quarter of a month written `2018-11`. */
export function quarterOfMonth(month: string): string {
  return `${month.slice(0, 4)}Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}
