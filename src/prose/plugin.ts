import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Root } from "mdast";
import type { MdxJsxAttribute } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";
import { isLocale } from "../i18n/locale.ts";
import { attribute, citedIds, isComponent } from "./outline.ts";
import { chapterProblems, type Known } from "./rules.ts";

const added = (name: string, value: string): MdxJsxAttribute => ({
  type: "mdxJsxAttribute",
  name,
  value,
});

/**
 * Remark plugin for chapters, the cover and the page about the edition: stops the build on a broken rule, with file and line, and tells
 * each step its figure and position, and each citation and note which mention of its source it is,
 * so that authors don't repeat them.
 */
export function chapterRules(known: () => Known) {
  return () => (tree: Root, file: { path?: string }) => {
    const path = relative(process.cwd(), file.path ?? "");
    const locale = /content\/(?:chapters|about|cover)\/(zh|en)(?:\/|\.mdx$)/.exec(path)?.[1];
    if (isLocale(locale)) {
      const problems = chapterProblems(readFileSync(path, "utf8"), locale, known());
      if (problems.length) {
        throw new Error(
          problems.map(({ line, message }) => `${path}:${line}: ${message}`).join("\n"),
        );
      }
    }
    const mentions = new Map<string, number>();
    visit(tree, (node) => {
      if (!isComponent(node)) return;
      const targets =
        node.name === "Cite"
          ? citedIds(attribute(node, "id") ?? "").map((id) => `ref-${id}`)
          : node.name === "Note"
            ? [`note-${attribute(node, "n")}`]
            : [];
      if (targets.length === 0) return;
      const counts = targets.map((target) => {
        const count = (mentions.get(target) ?? 0) + 1;
        mentions.set(target, count);
        return count;
      });
      node.attributes.push(added("mention", counts.join(" ")));
    });
    visit(tree, "mdxJsxFlowElement", (sequence) => {
      if (sequence.name !== "Scrolly") return;
      const steps = sequence.children.filter((node) => isComponent(node) && node.name === "Step");
      const titles = steps.map((step) => ({
        id: (isComponent(step) && attribute(step, "id")) || "",
        title: (isComponent(step) && attribute(step, "title")) || "",
      }));
      sequence.attributes.push(added("steps", JSON.stringify(titles)));
      for (const step of steps) {
        if (isComponent(step)) {
          step.attributes.push(added("figure", attribute(sequence, "figure") ?? ""));
        }
      }
    });
  };
}
