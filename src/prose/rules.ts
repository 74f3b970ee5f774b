import type { Locale } from "../i18n/locale.ts";
import { orphanNumbers } from "./numbers.ts";
import { outline, type Outline } from "./outline.ts";

/** What the rest of the house knows, so that a chapter can be held to it. */
export interface Known {
  /** Claim and reading ids. */
  claims: ReadonlySet<string>;
  /** State ids of each figure, in story order. */
  figures: ReadonlyMap<string, readonly string[]>;
  /** Ids that `<PaperTable>` can print. */
  tables: ReadonlySet<string>;
  /** Ids of the paper's references. */
  references: ReadonlySet<string>;
  /** Numbers of the paper's notes. */
  notes: ReadonlySet<string>;
  /** Ids of the glossary. */
  terms: ReadonlySet<string>;
}

export interface Problem {
  line: number;
  message: string;
}

/** Ids of the rows at a chapter's end and of the places that lead to them. */
const reservedId = /^(?:check|note|ref|term|m)-/;

const asciiId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function unknown(kind: string, found: string, known: Iterable<string>): string {
  const nearest = [...known]
    .map((id) => ({ id, distance: distance(id, found) }))
    .sort((a, b) => a.distance - b.distance || a.id.localeCompare(b.id, "en"))
    .slice(0, 3)
    .map(({ id }) => `"${id}"`);
  return `found unknown ${kind} "${found}", expected a known one (nearest: ${nearest.join(", ")})`;
}

/** Levenshtein distance, for the "nearest" hint only. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Every rule a chapter's source breaks, in the order of its lines. */
export function chapterProblems(text: string, locale: Locale, known: Known): Problem[] {
  const contents = outline(text);
  const problems: Problem[] = [];
  const report = (line: number, message: string) => problems.push({ line, message });

  const ids = new Set<string>();
  const claimId = (id: string, line: number, kind: string) => {
    if (!asciiId.test(id)) {
      report(line, `${kind}: found id "${id}", expected lower-case ASCII words joined by hyphens`);
    }
    if (reservedId.test(id)) {
      report(
        line,
        `${kind}: found id "${id}", expected one that does not begin with check-, note-, ref-, term- or m-`,
      );
    }
    if (ids.has(id)) report(line, `${kind}: found id "${id}" twice, expected it once in a chapter`);
    ids.add(id);
  };

  for (const { id, line } of contents.headings) claimId(id, line, "heading");
  for (const sequence of contents.sequences) {
    claimId(sequence.id, sequence.line, "sequence");
    const states = known.figures.get(sequence.figure);
    if (!states) {
      report(sequence.line, unknown("figure", sequence.figure, known.figures.keys()));
    }
    for (const step of sequence.steps) {
      claimId(step.id, step.line, "step");
      if (!step.title) report(step.line, `step "${step.id}": found no title, expected a short one`);
      if (states && !states.includes(step.state)) {
        report(step.line, unknown(`state of ${sequence.figure}`, step.state, states));
      }
    }
  }
  for (const { id, line } of contents.claims) {
    if (!known.claims.has(id)) report(line, unknown("claim", id, known.claims));
  }
  for (const { id, line } of contents.tables) {
    if (!known.tables.has(id)) report(line, unknown("table", id, known.tables));
  }
  for (const { id, line } of contents.cites) {
    if (!known.references.has(id)) report(line, unknown("reference", id, known.references));
  }
  for (const { id, line } of contents.notes) {
    if (!known.notes.has(id)) report(line, unknown("note", id, known.notes));
  }
  const explained = new Set<string>();
  for (const { id, line } of contents.terms) {
    if (!known.terms.has(id)) report(line, unknown("term", id, known.terms));
    if (explained.has(id)) {
      report(line, `found term "${id}" marked twice, expected <Term> at its first use only`);
    }
    explained.add(id);
  }
  for (const { inner, outer, line } of contents.nested) {
    report(
      line,
      `found <${inner}> inside <${outer}>, expected it beside: both print as links, and a link holds no other`,
    );
  }
  if (locale === "zh") {
    for (const line of contents.brokenParagraphs) {
      report(
        line,
        "found a paragraph over several lines, expected one line (a break between Han prints as a space)",
      );
    }
  }
  for (const run of contents.prose) {
    for (const orphan of orphanNumbers(run.text, locale)) {
      report(run.line + newlinesBefore(run.text, orphan.at), orphanMessage(orphan.found));
    }
  }
  problems.push(...frontmatterProblems(text, locale));
  return problems.sort((a, b) => a.line - b.line);
}

function newlinesBefore(text: string, at: number): number {
  return text.slice(0, at).split("\n").length - 1;
}

function orphanMessage(found: string): string {
  return `found the number "${found}" in prose, expected <Claim id="…" /> or <When iso="…" />: a number comes from a row`;
}

/** Frontmatter texts are printed too; the chapter's own number and part are structure. */
function frontmatterProblems(text: string, locale: Locale): Problem[] {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (!match)
    return [{ line: 1, message: "found no frontmatter, expected title, dek and the rest" }];
  const problems: Problem[] = [];
  (match[1] ?? "").split("\n").forEach((line, index) => {
    if (/^\s*(?:part|number|sections|claims)\s*:/.test(line)) return;
    for (const orphan of orphanNumbers(line, locale)) {
      problems.push({ line: index + 2, message: orphanMessage(orphan.found) });
    }
  });
  return problems;
}

/** Differences of structure between the two languages of a chapter, told at the line of `other`. */
export function parityProblems(one: Outline, other: Outline): Problem[] {
  const problems: Problem[] = [];
  const flat = (source: Outline) =>
    source.sequences.flatMap((sequence) => [
      { key: `sequence ${sequence.id} (${sequence.figure})`, line: sequence.line },
      ...sequence.steps.map((step) => ({
        key: `step ${step.id} of ${sequence.id} (state ${step.state})`,
        line: step.line,
      })),
    ]);
  const expected = flat(one);
  const found = flat(other);
  for (let i = 0; i < Math.max(expected.length, found.length); i++) {
    const [e, f] = [expected[i], found[i]];
    if (e?.key === f?.key) continue;
    problems.push({
      line: f?.line ?? found.at(-1)?.line ?? 1,
      message: `found ${f?.key ?? "nothing"}, expected ${e?.key ?? "nothing"} as in the other language`,
    });
    break;
  }
  const headings = (source: Outline) => source.headings.map(({ id }) => id).join(", ");
  if (headings(one) !== headings(other)) {
    problems.push({
      line: other.headings[0]?.line ?? 1,
      message: `found headings ${headings(other)}, expected ${headings(one)} as in the other language`,
    });
  }
  return problems;
}
