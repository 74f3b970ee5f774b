import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const question = z.object({
  prompt: z.string(),
  options: z
    .array(
      z.object({ text: z.string(), correct: z.boolean().default(false), feedback: z.string() }),
    )
    .min(2),
});

/** Chapters: one MDX file per language with the same slug. */
const chapters = defineCollection({
  loader: glob({ base: "content/chapters", pattern: "{zh,en}/*.mdx" }),
  schema: z.object({
    title: z.string(),
    shortTitle: z.string(),
    part: z.number().int().min(0).max(5),
    number: z.string(),
    /** Sections of data/paper/claims.csv whose every claim the chapter must show. */
    sections: z.array(z.string()).default([]),
    /** The same for single claims, where two chapters share a section. */
    claims: z.array(z.string()).default([]),
    dek: z.string(),
    answer: z.string(),
    description: z.string(),
    remember: z.array(z.string()).length(3),
    questions: z.array(question).default([]),
  }),
});

/** The text of the cover. */
const cover = defineCollection({
  loader: glob({ base: "content/cover", pattern: "{zh,en}.mdx" }),
  schema: z.object({}).loose(),
});

/** What the edition is, how it was made and how to cite it. */
const about = defineCollection({
  loader: glob({ base: "content/about", pattern: "{zh,en}.mdx" }),
  schema: z.object({ title: z.string(), dek: z.string(), description: z.string() }),
});

export const collections = { about, chapters, cover };
