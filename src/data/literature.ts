import { z } from "zod";
import { integer, oneOf, optionalText, slug, text, year } from "./cells.ts";
import { resource } from "./resource.ts";

/** The paper's references: when, where and for what it cites them, data/paper. */
export const literature = resource(
  "paper",
  "literature",
  z.object({
    ref: integer,
    id: slug,
    author_zh: text,
    author_en: text,
    year,
    title: text,
    title_en: text,
    cited_in: text,
    strand: oneOf([
      "restructuring",
      "concept-and-causes",
      "sectors-and-nodes",
      "background-and-theory",
      "policy",
      "method",
      "evidence",
    ]),
    grouped_by: oneOf(["paper", "editors"]),
    cited_for_zh: text,
    cited_for_en: text,
    remark: oneOf(["", "topic", "details", "details-unverified"]),
    remark_zh: optionalText,
    remark_en: optionalText,
  }),
  ["ref"],
);
