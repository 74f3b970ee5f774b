import { describe, expect, it } from "vitest";
import { outline } from "./outline.ts";
import { chapterProblems, parityProblems, type Known } from "./rules.ts";

const known: Known = {
  claims: new Set(["us-share", "mexico-first"]),
  figures: new Map([["import-ratio", ["start", "end"]]]),
  tables: new Set(["table-2"]),
  references: new Set(["shi-2022", "xu-2022"]),
  notes: new Set(["17", "18"]),
  terms: new Set(["friend-shoring", "reshoring"]),
};

const chapter = (body: string) => `---\ntitle: 一章\n---\n\n${body}\n`;
const problems = (body: string, locale: "zh" | "en" = "zh") =>
  chapterProblems(chapter(body), locale, known).map(({ line, message }) => `${line}: ${message}`);

const sequence = (step: string) =>
  `<Scrolly id="who-sells" figure="import-ratio" title="谁在卖">\n\n${step}\n\n</Scrolly>`;

describe("The rules of a chapter", () => {
  it("pass a chapter that keeps them", () => {
    const body = [
      '<Heading id="market">市场</Heading>',
      '份额降到<Claim id="us-share" />，时在<When iso="2023" />。',
      sequence('<Step id="one" state="start" title="开头">\n\n三国都在涨。\n\n</Step>'),
      '<PaperTable id="table-2" />',
    ].join("\n\n");
    expect(problems(body)).toEqual([]);
  });

  it("name file line, what was found and what was expected for an unknown claim", () => {
    expect(problems('降到<Claim id="us-shares" />。')).toEqual([
      '5: found unknown claim "us-shares", expected a known one (nearest: "us-share", "mexico-first")',
    ]);
  });

  it("refuse an unknown figure, state and table", () => {
    expect(problems('<PaperTable id="table-9" />')[0]).toContain(
      '5: found unknown table "table-9"',
    );
    const wrongFigure = '<Scrolly id="a" figure="import-rate" title="谁">\n\n</Scrolly>';
    expect(problems(wrongFigure)[0]).toContain('5: found unknown figure "import-rate"');
    const step = '<Step id="one" state="middle" title="开头">\n\n三国都在涨。\n\n</Step>';
    expect(problems(sequence(step))[0]).toContain(
      '7: found unknown state of import-ratio "middle"',
    );
  });

  it("refuse a number typed in prose, in a title, inside a claim's words and in the frontmatter", () => {
    expect(problems("降到13.85%。")[0]).toMatch(/^5: found the number "13.85%" in prose/);
    expect(problems('<Claim id="us-share">降到13%</Claim>')[0]).toContain('"13%"');
    const titled = '<Step id="one" state="start" title="升到58%">\n\n好。\n\n</Step>';
    expect(problems(sequence(titled))[0]).toContain('"58%"');
    const text = "---\ntitle: 一章\ndek: 为何是2023年？\n---\n\n好。\n";
    expect(chapterProblems(text, "zh", known)).toMatchObject([{ line: 3 }]);
  });

  it("refuse ids that are not ASCII or stand twice, and steps without a title", () => {
    expect(problems('<Heading id="市场">市场</Heading>')[0]).toContain('found id "市场"');
    const twice = '<Heading id="market">市场</Heading>\n\n<Heading id="market">市场</Heading>';
    expect(problems(twice)[0]).toContain('found id "market" twice');
    expect(problems(sequence('<Step id="one" state="start">\n\n好。\n\n</Step>'))[0]).toContain(
      "found no title",
    );
  });

  it("count what the editors say beside an argument apart from its running prose", () => {
    const body =
      "论证。\n\n<Yardstick>\n\n标尺。\n\n</Yardstick>\n\n<EditorNote>\n\n核对。\n\n</EditorNote>";
    const places = outline(chapter(body)).prose.map(({ text, place }) => [text, place]);
    expect(places).toEqual([
      ["论证。", "prose"],
      ["标尺。", "note"],
      ["核对。", "note"],
    ]);
  });

  it("name an unknown reference, note and term at its line, with what is nearest", () => {
    expect(problems('好<Cite id="shi-2022" /><Cite id="xu-2022 shi-2023" />。')).toEqual([
      '5: found unknown reference "shi-2023", expected a known one (nearest: "shi-2022", "xu-2022")',
    ]);
    expect(problems('好。<Note n="19" />')[0]).toMatch(/^5: found unknown note "19", expected/);
    expect(problems('<Term id="reshore">回流</Term>')[0]).toMatch(
      /^5: found unknown term "reshore", .*nearest: "reshoring"/,
    );
  });

  it("refuse a term marked twice, and a number typed inside its words", () => {
    const term = '<Term id="reshoring">回流</Term>';
    expect(problems(`${term}和${term}`)[0]).toContain('found term "reshoring" marked twice');
    expect(problems('<Term id="reshoring">14项</Term>')[0]).toContain('"14"');
  });

  it("refuse a mark inside another, which would be a link inside a link", () => {
    const claim = '<Claim id="us-share">说<Term id="reshoring">回流</Term></Claim>';
    expect(problems(claim)[0]).toMatch(/^5: found <Term> inside <Claim>, expected it beside/);
  });

  it("refuse ids that the rows at the chapter's end need", () => {
    expect(problems('<Heading id="note-17">注</Heading>')[0]).toContain('found id "note-17"');
  });

  it("refuse a Chinese paragraph broken over two lines, but not an English one", () => {
    expect(problems("第一行\n第二行")[0]).toContain("5: found a paragraph over several lines");
    expect(problems("First line\nsecond line", "en")).toEqual([]);
  });
});

describe("The two languages of a chapter", () => {
  const body = (id: string, state = "start") =>
    outline(
      chapter(sequence(`<Step id="${id}" state="${state}" title="一步">\n\n好。\n\n</Step>`)),
    );

  it("agree when their sequences, steps and states do", () => {
    expect(parityProblems(body("one"), body("one"))).toEqual([]);
  });

  it("are told apart at the line of the step that differs", () => {
    expect(parityProblems(body("one"), body("two"))).toMatchObject([
      { line: 7, message: expect.stringContaining("found step two of who-sells") },
    ]);
    expect(parityProblems(body("one"), body("one", "end"))).toHaveLength(1);
  });

  it("must have the same headings", () => {
    const one = outline(chapter('<Heading id="a">甲</Heading>'));
    const other = outline(chapter('<Heading id="b">乙</Heading>'));
    expect(parityProblems(one, other)).toHaveLength(1);
  });
});
