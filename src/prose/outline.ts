import type { Nodes, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** One step of a sequence, as written in the chapter. `line` is 1-based in the file. */
export interface OutlineStep {
  id: string;
  state: string;
  title: string;
  line: number;
}

export interface OutlineSequence {
  id: string;
  figure: string;
  title: string;
  line: number;
  steps: OutlineStep[];
}

export interface Mention {
  id: string;
  line: number;
}

/** A claim in the text; `step` is the step that says it, if one does. */
export interface ClaimMention extends Mention {
  step?: OutlineStep;
}

/** A run of prose outside the components that print checked values. */
export interface ProseRun {
  text: string;
  line: number;
  /** Where it stands: running prose counts for length, steps and notes are counted apart. */
  place: "prose" | "step" | "note";
}

/** What a chapter contains, read from its MDX without rendering it. */
export interface Outline {
  sequences: OutlineSequence[];
  claims: ClaimMention[];
  tables: Mention[];
  /** Cells of the laboratory. */
  cells: Mention[];
  /** References, one mention for each id of a `<Cite>`. */
  cites: Mention[];
  /** The paper's notes; the id is the number. */
  notes: Mention[];
  terms: Mention[];
  headings: { id: string; text: string; line: number }[];
  prose: ProseRun[];
  /** Paragraphs written over several source lines (a line break between Han prints as a space). */
  brokenParagraphs: number[];
  /** Marks inside another mark, by their components' names. */
  nested: { inner: string; outer: string; line: number }[];
}

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** Marks that print as links. */
const links = new Set(["Claim", "Cite", "Note", "Term"]);

/** Components whose content is a checked value, a date or a reference: no bare prose inside. */
const checkedComponents = new Set(["Claim", "When", "Cite", "Note"]);

export function isComponent(node: Nodes): node is Component {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** A component's attribute as text; undefined when it is absent or an expression. */
export function attribute(node: Component, name: string): string | undefined {
  for (const entry of node.attributes) {
    if (entry.type === "mdxJsxAttribute" && entry.name === name) {
      return typeof entry.value === "string" ? entry.value : undefined;
    }
  }
  return undefined;
}

/** The file's text with its frontmatter blanked, so that line numbers stay those of the file. */
export function withoutFrontmatter(text: string): string {
  const match = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(text);
  if (!match) return text;
  return match[0].replace(/[^\n]/g, "") + text.slice(match[0].length);
}

export function parseChapter(text: string): Root {
  return unified().use(remarkParse).use(remarkMdx).parse(withoutFrontmatter(text));
}

/** The ids of a `<Cite>`, which may name several works. */
export function citedIds(id: string): string[] {
  return id.trim().split(/\s+/);
}

function textOf(node: Nodes): string {
  if ("value" in node && typeof node.value === "string") return node.value;
  return "children" in node ? node.children.map((child) => textOf(child as Nodes)).join("") : "";
}

/** Reads sequences, steps, claims, citations, headings and prose from a chapter's source. */
export function outline(text: string): Outline {
  const result: Outline = {
    sequences: [],
    claims: [],
    tables: [],
    cells: [],
    cites: [],
    notes: [],
    terms: [],
    headings: [],
    prose: [],
    brokenParagraphs: [],
    nested: [],
  };

  function visit(node: Nodes, place: ProseRun["place"], within?: OutlineStep): void {
    const line = node.position?.start.line ?? 1;
    if (node.type === "paragraph") {
      const broken = node.children.some((child) => child.type === "text" && /\n/.test(child.value));
      if (broken) result.brokenParagraphs.push(line);
    }
    if (node.type === "text") {
      result.prose.push({ text: node.value, line, place });
      return;
    }
    let inside = place;
    let step = within;
    if (isComponent(node)) {
      const id = attribute(node, "id") ?? "";
      if (node.name === "Scrolly") {
        result.sequences.push({
          id,
          figure: attribute(node, "figure") ?? "",
          title: attribute(node, "title") ?? "",
          line,
          steps: [],
        });
      } else if (node.name === "Step") {
        const state = attribute(node, "state") ?? "";
        const title = attribute(node, "title") ?? "";
        step = { id, state, title, line };
        result.sequences.at(-1)?.steps.push(step);
        inside = "step";
      } else if (node.name === "EditorNote" || node.name === "Yardstick") {
        inside = "note";
      } else if (node.name === "PaperTable") {
        result.tables.push({ id, line });
      } else if (node.name === "Cell") {
        result.cells.push({ id, line });
      } else if (node.name === "Cite") {
        result.cites.push(...citedIds(id).map((cited) => ({ id: cited, line })));
      } else if (node.name === "Note") {
        result.notes.push({ id: attribute(node, "n") ?? "", line });
      } else if (node.name === "Term") {
        result.terms.push({ id, line });
      } else if (node.name === "Heading") {
        result.headings.push({ id, text: textOf(node), line });
      } else if (node.name === "Claim") {
        result.claims.push(step ? { id, line, step } : { id, line });
        for (const child of node.children) {
          // Words that anchor a claim are prose too: a numeral typed there would escape the rule.
          if (child.type === "text") result.prose.push({ text: child.value, line, place });
        }
      }
      for (const name of ["title", "label"]) {
        const value = attribute(node, name);
        if (value) result.prose.push({ text: value, line, place: "note" });
      }
      if (node.name && links.has(node.name)) {
        const marks = node.children.filter(isComponent).flatMap(({ name }) => name ?? []);
        for (const inner of marks.filter((name) => links.has(name))) {
          result.nested.push({ inner, outer: node.name, line });
        }
      }
      if (node.name && checkedComponents.has(node.name)) return;
    }
    if ("children" in node) for (const child of node.children) visit(child as Nodes, inside, step);
  }

  visit(parseChapter(text), "prose");
  return result;
}
