import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Root } from "mdast";
import type { MdxJsxAttribute } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";
import { isLocale } from "../i18n/locale.ts";
import { attribute, isComponent } from "./outline.ts";
import { chapterProblems, type Known } from "./rules.ts";

/**
 * Remark plugin for chapters: stops the build on a broken rule, with file and line, and tells
 * each step its figure and position, so that authors don't repeat them.
 */
export function chapterRules(known: () => Known) {
  return () => (tree: Root, file: { path?: string }) => {
    const path = relative(process.cwd(), file.path ?? "");
    const locale = /content\/chapters\/(\w+)\//.exec(path)?.[1];
    if (isLocale(locale)) {
      const problems = chapterProblems(readFileSync(path, "utf8"), locale, known());
      if (problems.length) {
        throw new Error(
          problems.map(({ line, message }) => `${path}:${line}: ${message}`).join("\n"),
        );
      }
    }
    visit(tree, "mdxJsxFlowElement", (sequence) => {
      if (sequence.name !== "Scrolly") return;
      const steps = sequence.children.filter((node) => isComponent(node) && node.name === "Step");
      const titles = steps.map((step) => ({
        id: (isComponent(step) && attribute(step, "id")) || "",
        title: (isComponent(step) && attribute(step, "title")) || "",
      }));
      const add = (name: string, value: string): MdxJsxAttribute => ({
        type: "mdxJsxAttribute",
        name,
        value,
      });
      sequence.attributes.push(add("steps", JSON.stringify(titles)));
      for (const step of steps) {
        if (isComponent(step)) {
          step.attributes.push(add("figure", attribute(sequence, "figure") ?? ""));
        }
      }
    });
  };
}
