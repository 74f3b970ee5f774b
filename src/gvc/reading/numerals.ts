/** Numbers as people write them: 1234.5, 1,234.5, 1.234,5, 1 234,5, −7, １２. */

export type DecimalMark = "." | ",";

/** What was decided, and whether the numbers left a doubt. */
export interface DecimalMarkFound {
  readonly mark: DecimalMark;
  /** True when every mark could also part thousands, as in a table of nothing but "1,234". */
  readonly ambiguous: boolean;
}

const blanks = /[\s\u00a0\u202f]/g;
const notPlain = /[^0-9.,+\-eE]/;

/** Digits and signs in their plain form, without blanks. */
function plain(cell: string): string {
  if (!notPlain.test(cell)) return cell;
  return cell
    .normalize("NFKC")
    .replace(blanks, "")
    .replace(/\u2212/g, "-")
    .replace(/['’]/g, "");
}

/**
 * Finds the decimal mark from samples. A mark that stands before other than three digits, after a lone
 * zero, or behind another kind of mark can only be a decimal one; a mark that stands twice can't be.
 * @param fallback taken when the samples leave it open
 */
export function findDecimalMark(
  samples: Iterable<string>,
  fallback: DecimalMark,
): DecimalMarkFound {
  let seen = false;
  for (const sample of samples) {
    const cell = plain(sample);
    if (!/^[+-]?[0-9.,]+(?:[eE][+-]?\d+)?$/.test(cell)) continue;
    const dot = cell.lastIndexOf(".");
    const comma = cell.lastIndexOf(",");
    if (dot < 0 && comma < 0) continue;
    if (dot >= 0 && comma >= 0) return { mark: dot > comma ? "." : ",", ambiguous: false };
    const mark = dot >= 0 ? "." : ",";
    const other = dot >= 0 ? "," : ".";
    if (cell.indexOf(mark) !== cell.lastIndexOf(mark)) return { mark: other, ambiguous: false };
    const groups = /^[+-]?([0-9]{0,})[.,]([0-9]*)/.exec(cell)!;
    const whole = groups[1]!;
    if (groups[2]!.length !== 3 || whole === "" || whole.startsWith("0") || whole.length > 3) {
      return { mark, ambiguous: false };
    }
    seen = true;
  }
  return { mark: fallback, ambiguous: seen };
}

/**
 * The number in a cell; 0 for an empty cell or a lone dash, as statistical offices print zeros; NaN for
 * anything else that is no number. Infinity is no number here.
 */
export function parseNumber(cell: string, mark: DecimalMark): number {
  if (mark === "." && isSimple(cell)) return Number(cell);
  if (isBlank(cell)) return 0;
  let text = plain(cell);
  if (mark === ",") text = text.replace(/\./g, "").replace(",", ".");
  else if (text.includes(",")) text = text.replace(/,/g, "");
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return NaN;
  const value = Number(text);
  return Number.isFinite(value) ? value : NaN;
}

/** Digits with at most a minus before and a point among them: nearly every cell, at a glance. */
function isSimple(cell: string): boolean {
  let digits = 0;
  let points = 0;
  for (let at = cell.charCodeAt(0) === 45 ? 1 : 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 46) points++;
    else return false;
  }
  // More digits than any real number here: let the careful way decide whether it is finite.
  return digits > 0 && points <= 1 && digits < 300;
}

/** Whether a cell stands for zero without saying so. */
export const isBlank = (cell: string) => cell.length < 2 && /^[-–—−]?$/.test(cell);
