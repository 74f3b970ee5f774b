import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { unified } from "@astrojs/markdown-remark";
import { defineConfig } from "astro/config";
import remarkCjkFriendly from "remark-cjk-friendly";
import { chapterRules } from "./src/prose/plugin.ts";
import { knownToChapters } from "./src/prose/known.ts";
import { languageTag } from "./src/i18n/locale.ts";
import { publishing } from "./src/publishing/integration.ts";

/**
 * What a page runs before the reader touches anything comes in few files, since each costs a request:
 * what every page needs, what chapters add to it, and what sequences do. All else is split as it is imported.
 * A file runs whole wherever a part of it is needed, so scripts of single kinds of page stay out.
 */
const firstScripts = [
  { name: "page", test: /src.components.(page|settings)\.ts$|vite.preload-helper/, priority: 2 },
  {
    name: "reading",
    test: /src.(components.(card|explorers)|story.opening|plotting.size|laboratory.fold)\.ts$/,
    priority: 1,
  },
  { name: "story", test: /src.(story.\w+|plotting.(transition|tween))\.ts$|scrollama/ },
];

/** `SITE` is the origin for canonical links, `BASE_PATH` only matters to the 404 page (links are relative). */
export default defineConfig({
  site: process.env.SITE ?? "https://example.org",
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  devToolbar: { enabled: false },
  compressHTML: true,
  // One style sheet of a few kilobytes: inside the page it saves a phone a round trip.
  build: { inlineStylesheets: "always", assets: "assets" },
  markdown: {
    processor: unified({
      remarkPlugins: [remarkCjkFriendly, chapterRules(knownToChapters)],
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    sitemap({ i18n: { defaultLocale: "en", locales: languageTag } }),
    publishing(),
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: { groups: firstScripts } } },
    },
  },
});
