import { z } from "zod";

/**
 * What a CSV cell may hold. Each type starts from text and says in its message what it expected,
 * so that `parseTable` can print "found …, expected …".
 */

const decimalPattern = /^-?\d+(\.\d+)?$/;

export const text = z.string().min(1, "some text");

export const optionalText = z.string();

export const decimal = z.string().regex(decimalPattern, "a number").transform(Number);

/** An empty cell is an unknown value, `null`, and never zero. */
export const optionalDecimal = z
  .string()
  .refine((cell) => cell === "" || decimalPattern.test(cell), "a number or nothing")
  .transform((cell) => (cell === "" ? null : Number(cell)));

export const integer = z
  .string()
  .regex(/^-?\d+$/, "a whole number")
  .transform(Number);

export const year = z
  .string()
  .regex(/^\d{4}$/, "a year such as 2023")
  .transform(Number);

export const yearMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month such as 2018-09");

export const quarter = z.string().regex(/^\d{4}Q[1-4]$/, "a quarter such as 2018Q4");

/** Lower-case words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id of lower-case letters, digits and single hyphens");

export const optionalHttpAddress = z
  .string()
  .refine(
    (cell) => cell === "" || isHttpAddress(cell),
    "nothing, or an address that begins with http:// or https://, without spaces",
  );

export function oneOf<const Choices extends readonly [string, ...string[]]>(choices: Choices) {
  return z.enum(choices, `one of ${choices.map((choice) => choice || "(nothing)").join(", ")}`);
}

function isHttpAddress(cell: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(cell) && URL.canParse(cell);
}
