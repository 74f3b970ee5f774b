import type { Both, Locale } from "../../i18n/locale.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { defineFigure } from "../contract.ts";
import { listEnglish, sentences } from "../sentences.ts";
import {
  arrangements,
  firstYear,
  highlights,
  sections,
  stands,
  strandNames,
  strands,
  type LiteratureData,
  type LiteratureView,
  type Reference,
} from "./model.ts";

const states: Readonly<Record<string, LiteratureView>> = {
  all: { rows: "section", bring: "introduction" },
  strands: { rows: "strand", bring: "strands" },
  gap: { rows: "strand", bring: "china" },
  errata: { rows: "section", bring: "remarks" },
};

const fields: Fields<LiteratureView> = {
  rows: word(arrangements, { zh: "排列", en: "arrangement" }),
  bring: word(highlights, { zh: "突出对象", en: "highlight" }),
};

export const literatureFigure = defineFigure<LiteratureView, LiteratureData>({
  id: "literature",
  name: { zh: "论文的参考文献", en: "The paper’s references" },
  paperLabel: null,
  states,
  order: ["all", "strands", "gap", "errata"],
  claims: ["refs-30", "lit-three-strands"],
  sources: [
    {
      label: { zh: "论文的参考文献表", en: "the paper’s list of references" },
      vintage: { zh: "引用用途由编者摘记", en: "what each is cited for, noted by the editors" },
    },
  ],
  licence: { zh: "选取与标注：CC BY 4.0。", en: "Selection and labels: CC BY 4.0." },

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit: ({ view, locale }) =>
    view.rows === "section"
      ? {
          zh: "一个圆是一条文献，内为编号；按论文所印年份和引用它的小节排列",
          en: "One circle a reference, with its number; by the year printed and the section that cites it",
        }[locale]
      : {
          zh: "一个圆是一条文献，内为编号；按论文所印年份和类别排列",
          en: "One circle a reference, with its number; by the year printed and by group",
        }[locale],

  notes({ view, locale }) {
    const notes: Both<string>[] = [];
    if (view.rows === "strand") {
      notes.push({
        zh: "前三类是论文自分的，其余由编者按引用的用途归类。",
        en: "The first three groups are the paper’s; the rest we sorted by what they are cited for.",
      });
    }
    if (view.bring === "china") {
      notes.push({
        zh: "题目里有“中国”或“我国”即为点出。题目只是粗略的线索，不等于文章的视角。",
        en: "To name China is to have the word in the Chinese title: a rough clue, not a viewpoint.",
      });
    }
    if (view.bring === "remarks") {
      notes.push({
        zh: "实心据题目或期刊页面；空心的更正仅凭记忆，未经核实。",
        en: "Filled: by the title or the journal’s page. Hollow: our correction is from memory, unverified.",
      });
    }
    return notes.map((note) => note[locale]);
  },

  table({ data, locale }) {
    const text = (zh: string, en: string) => ({ label: { zh, en }[locale], numeric: false });
    return {
      caption: {
        zh: `论文的${data.references.length}条参考文献`,
        en: `The paper’s ${data.references.length} references`,
      }[locale],
      columns: [
        text("文献", "Reference"),
        text("题目", "Title"),
        text("引用小节", "Cited in"),
        text("用途", "Cited for"),
        text("类别", "Group"),
        text("编者说明", "Editors’ remark"),
      ],
      rows: data.references.map((each) => [
        `[${each.ref}] ${authorYear(each, locale)}`,
        each.title[locale],
        each.section,
        each.citedFor[locale],
        strandNames[each.strand].full[locale],
        each.remarkText[locale] || "—",
      ]),
    };
  },

  records: (data) => ({
    columns: [
      { name: "ref", description: { zh: "编号", en: "Number" } },
      { name: "year", description: { zh: "论文所印年份", en: "Year printed in the paper" } },
      { name: "title_zh", description: { zh: "题目（原文）", en: "Title as published" } },
      { name: "title_en", description: { zh: "英文题目", en: "Title in English" } },
      { name: "section", description: { zh: "引用小节", en: "Section that cites it" } },
      { name: "strand", description: { zh: "类别", en: "Group" } },
      {
        name: "sorted_by",
        description: {
          zh: "paper＝论文自分；editors＝编者归类",
          en: "paper = by the paper; editors = by us",
        },
      },
      {
        name: "names_china",
        description: { zh: "1＝题目点出中国", en: "1 = the Chinese title names China" },
      },
      { name: "remark", description: { zh: "说明的种类", en: "Kind of remark" } },
    ],
    rows: data.references.map((each) => [
      each.ref,
      each.year,
      each.title.zh,
      each.title.en,
      each.section,
      each.strand,
      each.sortedByPaper ? "paper" : "editors",
      each.namesChina ? 1 : 0,
      each.remark,
    ]),
  }),

  parse: (params) => parseView(params, states, "all", fields),
  print: (view) => printView(view, states, fields),

  controls({ view, locale }) {
    const text = (zh: string, en: string) => ({ zh, en })[locale];
    const names: Readonly<Record<LiteratureView["bring"], string>> = {
      introduction: text("引言所引", "Cited in the introduction"),
      strands: text("论文的三类", "The paper’s three strands"),
      china: text("三类中题目点出中国的", "In the strands, naming China"),
      remarks: text("宜再查的", "Worth a second look"),
    };
    return [
      {
        kind: "one",
        id: "rows",
        label: text("一行是", "A row is"),
        choices: arrangements.map((value) => ({
          value,
          label: value === "section" ? text("一个小节", "a section") : text("一个类别", "a group"),
        })),
        chosen: view.rows,
        choose: (value) => ({ ...view, rows: value === "strand" ? "strand" : "section" }),
      },
      {
        kind: "one",
        id: "bring",
        label: text("突出", "Bring out"),
        choices: highlights.map((value) => ({ value, label: names[value] })),
        chosen: view.bring,
        choose: (value) => ({
          ...view,
          bring: highlights.find((each) => each === value) ?? "introduction",
        }),
      },
    ];
  },
});

export function authorYear({ author, year }: Reference, locale: Locale): string {
  return locale === "zh" ? `${author.zh}（${year}）` : `${author.en} (${year})`;
}

/** A reference in words. */
export function referenceInWords(each: Reference, locale: Locale): string {
  return locale === "zh"
    ? `[${each.ref}]${authorYear(each, "zh")}，第${each.section}节引用，说的是${each.citedFor.zh}。${each.remarkText.zh}`
    : `[${each.ref}] ${authorYear(each, "en")}, cited in ${each.section} for ${each.citedFor.en}. ${each.remarkText.en}`.trim();
}

function message(view: LiteratureView, data: LiteratureData) {
  const all = data.references;
  const picked = all.filter((each) => stands(each, view));
  const n = picked.length;
  const ownStrands = strands.filter((strand) =>
    all.some((each) => each.sortedByPaper && each.strand === strand),
  );
  const perStrand = ownStrands.map((strand) => ({
    name: strandNames[strand].full,
    of: all.filter((each) => each.sortedByPaper && each.strand === strand).length,
    count: picked.filter((each) => each.strand === strand).length,
  }));
  switch (view.bring) {
    case "introduction": {
      const recent = all.filter(({ year }) => year >= firstYear).length;
      const silent = sections.filter((section) => !all.some((each) => each.section === section));
      return {
        title: {
          zh: `${all.length}条文献中，${n}条引在引言；${recent}条出自${firstYear}年及以后`,
          en: `Of ${all.length} references, ${n} are cited in the introduction and ${recent} date from ${firstYear} or later`,
        },
        detail: {
          zh: `第${silent.join("、")}节没有引用文献。`,
          en: `Sections ${listEnglish(silent)} cite none.`,
        },
      };
    }
    case "strands":
      return {
        title: {
          zh: `论文把${n}项研究分成${perStrand.length}类：${perStrand.map(({ name, count }) => `${name.zh}${count}项`).join("，")}`,
          en: `${n} studies in ${perStrand.length} strands: ${listEnglish(perStrand.map(({ name, count }) => `${count} on ${name.en.toLowerCase()}`))}`,
        },
        detail: {
          zh: `其余${all.length - n}条由编者按用途归类。`,
          en: `The other ${all.length - n} we sorted by use.`,
        },
      };
    case "china": {
      const total = all.filter(({ sortedByPaper }) => sortedByPaper).length;
      return {
        title: {
          zh: `${perStrand.length}类${total}项研究中，${n}项在题目里点出中国`,
          en: `Of the ${total} studies in the ${perStrand.length} strands, ${n} name China in their titles`,
        },
        detail: {
          zh: `${perStrand.map(({ name, of, count }) => `${name.zh}${count === of ? `${of}项都有` : `${of}项中有${count}项`}`).join("，")}。`,
          en: `By strand: ${listEnglish(perStrand.map(({ name, of, count }) => `${count < of ? `${count} of ${of}` : of === 2 ? "both" : `all ${of}`} on ${name.en.toLowerCase()}`))}.`,
        },
      };
    }
    case "remarks": {
      const topic = picked.filter(({ remark }) => remark === "topic");
      const details = picked.filter(({ remark }) => remark !== "topic");
      const numbers = (list: readonly Reference[]) => list.map(({ ref }) => `[${ref}]`);
      return {
        title: {
          zh: `${all.length}条中有${n}条宜再查：${topic.length}条题目另有所指，${details.length}条所印信息有出入`,
          en: `${n} of ${all.length} references ask for a second look: ${topic.length} for their subject, ${details.length} for their details`,
        },
        detail: {
          zh: `题目：${numbers(topic).join("、")}；信息：${numbers(details).join("、")}。`,
          en: `Subject: ${listEnglish(numbers(topic))}. Details: ${listEnglish(numbers(details))}.`,
        },
      };
    }
  }
}
