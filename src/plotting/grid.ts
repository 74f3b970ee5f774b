/** Where the items of a list stand that is set in columns of equal width, row after row. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

/** How many columns at least `widest` px wide fit into `width` px; never fewer than one. */
export function columnsThatFit(widest: number, width: number): number {
  return Math.max(1, Math.floor(width / widest));
}

/** The place of each of `count` items in `columns` columns, filled row by row. */
export function inColumns(count: number, columns: number): Place[] {
  return Array.from({ length: count }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }));
}
