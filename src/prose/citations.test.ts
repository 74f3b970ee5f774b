import { describe, expect, it } from "vitest";
import { isWhole, missingCitations } from "./citations.ts";
import { outline } from "./outline.ts";

const references = [
  { id: "shi-2022", citedIn: "1" },
  { id: "chang-li-2023", citedIn: "2.3" },
];
const notes = [{ number: 18, section: "2.3" }];
const chapter = (slug: string, body: string) => ({
  slug,
  outline: outline(`---\ntitle: 一章\n---\n\n${body}\n`),
});
const missing = (...chapters: ReturnType<typeof chapter>[]) =>
  missingCitations(chapters, references, notes).map(({ slug, mark }) => `${slug}: ${mark}`);

describe("What the paper cites in a section", () => {
  it("must be cited by the section's chapter", () => {
    expect(missing(chapter("policy-derisking", "没有。"))).toEqual([
      'policy-derisking: <Cite id="chang-li-2023" />',
      'policy-derisking: <Note n="18" />',
    ]);
    const whole = '有<Cite id="zhu-2022 chang-li-2023" />。<Note n="18" />';
    expect(missing(chapter("policy-derisking", whole))).toEqual([]);
  });

  it("may stand in any of the chapters that share the section, and isn't asked for until all are there", () => {
    const silent = chapter("introduction", "没有。");
    expect(missing(silent)).toEqual([]);
    expect(missing(silent, chapter("features", "也没有。"))).toEqual([
      'features: <Cite id="shi-2022" />',
    ]);
    expect(missing(silent, chapter("features", '<Cite id="shi-2022" />'))).toEqual([]);
  });

  it("isn't asked for where no chapter treats the section", () => {
    expect(missing(chapter("impact-relocation", "没有。"))).toEqual([]);
  });
});

it("The paper is treated whole only when no chapter of any section is missing", () => {
  const slugs = [
    ...["introduction", "features", "policy-localisation", "policy-digital", "policy-derisking"],
    ...["impact-upgrading", "impact-high-tech", "impact-relocation", "mechanism-outward"],
    ...["mechanism-inward", "lab"],
  ];
  expect(isWhole(slugs)).toBe(true);
  for (const slug of slugs) expect(isWhole(slugs.filter((each) => each !== slug))).toBe(false);
});
