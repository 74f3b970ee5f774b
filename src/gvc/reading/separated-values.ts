/**
 * Rows of a text with separated values (RFC 4180, with any of three separators). One row at a time:
 * a table with 2,170 sectors has 4.8 million cells, which need not be strings all at once.
 */

export type Separator = "," | ";" | "\t";

/** One row and the line of the file it begins on, counted from 1. */
export interface SeparatedRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Where in the text the row ends. */
  readonly end: number;
}

/** The separator that splits the first line into most cells; a comma when none splits it. */
export function findSeparator(text: string): Separator {
  const candidates: readonly Separator[] = ["\t", ";", ","];
  let best: Separator = ",";
  let most = 1;
  for (const separator of candidates) {
    const [first] = separatedRows(text, separator);
    const cells = first?.cells.length ?? 0;
    if (cells > most) {
      most = cells;
      best = separator;
    }
  }
  return best;
}

/**
 * The rows of the text; empty lines are left out. Cells lose surrounding blanks, and quotation marks
 * if they are quoted.
 */
export function* separatedRows(text: string, separator: Separator): Generator<SeparatedRow> {
  const length = text.length;
  const separatorCode = separator.charCodeAt(0);
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < length) {
    const startLine = line;
    const cells: string[] = [];
    for (;;) {
      let next = at;
      while (text[next] === " ") next++;
      if (text[next] === '"') {
        let cell = "";
        let from = next + 1;
        for (;;) {
          const quote = text.indexOf('"', from);
          if (quote < 0) {
            cell += text.slice(from);
            at = length;
            break;
          }
          cell += text.slice(from, quote);
          at = quote + 1;
          if (text[at] !== '"') break;
          cell += '"';
          from = at + 1;
        }
        for (const letter of cell) if (letter === "\n") line++;
        cells.push(cell.trim());
        while (at < length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r")
          at++;
      } else {
        let end = at;
        for (; end < length; end++) {
          const code = text.charCodeAt(end);
          if (code === separatorCode || code === 10 || code === 13) break;
        }
        cells.push(text.slice(at, end).trim());
        at = end;
      }
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === "\r") {
      at++;
      if (text[at] === "\n") at++;
      line++;
    } else if (text[at] === "\n") {
      at++;
      line++;
    }
    if (cells.length > 1 || cells[0] !== "") yield { line: startLine, cells, end: at };
  }
}
