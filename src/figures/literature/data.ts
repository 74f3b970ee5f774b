import { once } from "../../data/files.ts";
import { literature } from "../../data/literature.ts";
import type { LiteratureData } from "./model.ts";

export const literatureData: () => LiteratureData = once(() => ({
  references: literature.load().rows.map((row) => ({
    ref: row.ref,
    author: { zh: row.author_zh, en: row.author_en },
    year: row.year,
    title: { zh: row.title, en: row.title_en },
    section: row.cited_in,
    strand: row.strand,
    sortedByPaper: row.grouped_by === "paper",
    namesChina: /中国|我国/.test(row.title),
    citedFor: { zh: row.cited_for_zh, en: row.cited_for_en },
    remark: row.remark,
    remarkText: { zh: row.remark_zh, en: row.remark_en },
  })),
}));
