import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { dist, pages, pageSource } from "../site.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Astro writes both forms; the standard allows them.
    "void-style": "off",
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    "no-raw-characters": "off",
    // Native popovers take a role of their own; fonts and styles are listed in the security policy.
    "require-sri": "off",
    "no-inline-style": "error",
  },
});

describe.each(pages())("The page %s", (path) => {
  it("is valid to html-validate", () => {
    const report = validator.validateStringSync(pageSource(path));
    const messages = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect(messages).toEqual([]);
  });

  it("has no Markdown left over and no empty interface text", () => {
    const text = pageSource(path).replace(/<(script|style|pre)[\s\S]*?<\/\1>/g, "");
    expect(text).not.toMatch(/\*\*|undefined|\[object Object\]|NaN/);
    expect(text).not.toMatch(/\{(?:n|of|title|year)\}(?![^<]*")/);
  });
});

const java = spawnSync("java", ["-version"]).status === 0;

describe("The whole site", () => {
  it.runIf(java)("is valid to the Nu HTML Checker", () => {
    const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
    const files = pages().map((page) =>
      join(dist, page.endsWith(".html") ? page : `${page}index.html`),
    );
    const { stderr } = spawnSync(
      "java",
      ["-jar", jar, "--errors-only", "--format", "gnu", ...files],
      { encoding: "utf8" },
    );
    // Newer than the checker: properties that browsers which don't know them skip.
    const known = /CSS:|Too many errors/;
    expect(stderr.split("\n").filter((line) => line && !known.test(line))).toEqual([]);
  });
});
