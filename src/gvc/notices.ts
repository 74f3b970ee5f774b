/**
 * What there is to say about a table, as data: a code and what it concerns. messages.ts makes sentences
 * of it in either language.
 */

/** Every kind of notice, and the facts its sentence is made of. */
export interface NoticeFacts {
  "empty-file": Record<never, never>;
  "no-final-demand": { columns: string };
  "no-user-columns": { region: string };
  "missing-column": { column: string };
  "duplicate-column": { column: string };
  "region-without-final-demand": { column: string; expected: string };
  "cells-per-row": { line: number; row: string; found: number; expected: number };
  "not-a-number": { line: number; row: string; column: string; found: string };
  "not-a-year": { line: number; row: string; column: string; found: string };
  "missing-row": { row: string; year: string };
  "duplicate-row": { row: string; year: string; line: number };
  "no-rows": Record<never, never>;
  "row-ignored": { row: string; line: number };
  "column-kept": { column: string };
  "column-ignored": { column: string };
  "no-year": Record<never, never>;
  "blank-cells": { count: number; row: string; column: string };
  "decimal-mark-unclear": { mark: string };
  "read-as": { encoding: string; separator: string; mark: string };
  "output-off": BalanceFacts;
  "output-rounded": BalanceFacts;
  "value-added-off": BalanceFacts;
  "value-added-rounded": BalanceFacts;
  "output-computed": { year: string };
  "value-added-computed": { year: string };
  "zero-output": { row: string; year: string; count: number };
  "inputs-without-output": { row: string; year: string };
  "negative-input": { row: string; column: string; value: number; count: number; year: string };
  "negative-final": { row: string; column: string; value: number; count: number; year: string };
  "negative-output": { row: string; value: number; year: string };
  "negative-value-added": { row: string; value: number; count: number; year: string };
  "no-inverse": { row: string };
}

interface BalanceFacts {
  row: string;
  year: string;
  stated: number;
  found: number;
  /** Largest difference over the larger of the two, a share. */
  relative: number;
  count: number;
}

export type NoticeCode = keyof NoticeFacts;

/** `error`: there is no table. `warning`: read on, but mind. `remark`: what was done with the file. */
export type Severity = "error" | "warning" | "remark";

/** One thing to say. */
export type Notice = {
  [Code in NoticeCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly facts: NoticeFacts[Code];
  };
}[NoticeCode];

/** A notice of one kind. */
export const notice = <Code extends NoticeCode>(
  severity: Severity,
  code: Code,
  facts: NoticeFacts[Code],
): Notice => ({ code, severity, facts }) as unknown as Notice;
