import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { parseHTML } from "linkedom";
import { fontFaces, hanHeadingFont, headingSelector, latinFont, type FontFile } from "./fonts.ts";
import {
  atStartOfHead,
  contentSecurityPolicy,
  withNumberedClaims,
  withRelativeLinks,
} from "./pages.ts";

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort();
}

/** What a page still needs once Astro has written it: its fonts, relative links, a security policy. */
export function publishing(): AstroIntegration {
  let base = "/";
  return {
    name: "publishing",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
      },
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const fontFolder = join(root, "assets", "fonts");
        mkdirSync(fontFolder, { recursive: true });
        const write = (font: FontFile) => writeFileSync(join(fontFolder, font.name), font.bytes);
        const pages = htmlFiles(root).map((page) => {
          const html = readFileSync(join(root, page), "utf8");
          const { document } = parseHTML(html);
          const text = (selector: string) =>
            [...document.querySelectorAll(selector)].map((part) => part.textContent).join("");
          const language = document.documentElement.getAttribute("lang") ?? "";
          return {
            page,
            html,
            headings: language.startsWith("zh") ? text(headingSelector) : "",
            english: text(language.startsWith("en") ? "body" : "section[lang|=en]"),
          };
        });
        const latin = await latinFont(pages.map(({ english }) => english).join(""));
        write(latin);
        for (const { page, html: source, headings, english } of pages) {
          const fonts = {
            han: headings ? await hanHeadingFont(headings) : undefined,
            latin: english ? latin : undefined,
          };
          if (fonts.han) write(fonts.han);
          // The 404 page is served at any depth: its addresses must not be relative.
          const anywhere = page === "404.html";
          const up = anywhere
            ? base.replace(/\/?$/, "/")
            : "../".repeat(page.split("/").length - 1) || "./";
          const folder = `${up}assets/fonts/`;
          // One preload a page: the face that must be there for the first paint or not at all.
          const first = fonts.latin ?? fonts.han;
          const preload = first
            ? `<link rel="preload" as="font" type="font/woff2" crossorigin href="${folder}${first.name}">`
            : "";
          let html = source.replace(
            "</head>",
            `${preload}<style>${fontFaces(folder, fonts)}</style></head>`,
          );
          html = withNumberedClaims(html);
          if (!anywhere) html = withRelativeLinks(html, page, base);
          const policy = contentSecurityPolicy(html);
          html = atStartOfHead(
            html,
            `<meta http-equiv="content-security-policy" content="${policy}">`,
          );
          writeFileSync(join(root, page), html);
        }
        logger.info(`${pages.length} pages published to ${relative(process.cwd(), root)}`);
      },
    },
  };
}
