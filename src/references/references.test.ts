import { describe, expect, it } from "vitest";
import { loadReferences } from "../data/references.ts";
import { locales } from "../i18n/locale.ts";
import { inTextCitation } from "./citation.ts";
import { editionWork, loadEdition } from "./edition.ts";
import { formatEntry, referenceEntry } from "./format.ts";

const references = [...loadReferences().values()];
const cited = (id: string, locale: "zh" | "en") => {
  const reference = loadReferences().get(id);
  return reference ? inTextCitation(reference, locale) : "";
};

describe("A citation in the text", () => {
  it("names one author, two, or the first of more, as each language does", () => {
    expect(cited("shi-2022", "en")).toBe("Shi, 2022");
    expect(cited("shi-2022", "zh")).toBe("史沛然，2022");
    expect(cited("li-zhao-2022", "en")).toBe("Li & Zhao, 2022");
    expect(cited("li-zhao-2022", "zh")).toBe("李天健等，2022");
    expect(cited("cui-2022", "en")).toBe("Cui et al., 2022");
    expect(cited("koopman-wang-wei-2014", "zh")).toBe("Koopman et al.，2014");
    expect(cited("ccid-2023", "zh")).toBe("工信部赛迪研究院，2023");
  });

  it.each(locales)("is never the same for two works in %s", (locale) => {
    const all = references.map((reference) => inTextCitation(reference, locale));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("An entry of the list", () => {
  it("follows GB/T 7714 in Chinese", () => {
    expect(referenceEntry("shi-2022", "zh")).toBe(
      "史沛然. 韧性供应链战略与中国在全球价值链中的角色再定位[J]. 太平洋学报, 2022(9).",
    );
    expect(referenceEntry("cui-2022", "zh")).toMatch(/^崔晓敏, 熊婉婷, 杨盼盼, 等\. /);
    expect(referenceEntry("rizou-2020", "zh")).toMatch(/^RIZOU M, .*, et al\. .*\[J\/OL\]\. /);
    expect(referenceEntry("koopman-wang-wei-2014", "zh")).toContain("2014, 104(2): 459–494. DOI:");
    expect(referenceEntry("zhang-yansheng-2024", "zh")).toContain(
      "[EB/OL]. (2024-03-26)[2024-09-27]. ",
    );
    expect(referenceEntry("ccid-2023", "zh")).toContain("白皮书[R/OL]. ");
  });

  it("follows APA in English, with a translated title and the language of what is Chinese marked", () => {
    expect(referenceEntry("koopman-wang-wei-2014", "en")).toMatch(
      /^Koopman, R\., Wang, Z\., &#38; Wei, S\.-J\. \(2014\)\. /,
    );
    expect(referenceEntry("shi-2022", "en")).toBe(
      'Shi, P. (2022). <span lang="zh-Hans">韧性供应链战略与中国在全球价值链中的角色再定位</span> ' +
        "[Resilient supply-chain strategy and China’s new role in global value chains]. " +
        '<i>Pacific Journal [<span lang="zh-Hans">太平洋学报</span>]</i>, (9).',
    );
    expect(referenceEntry("cui-2022", "en")).toMatch(/^Cui, X\., Xiong, W\., Yang, P\., et al\. /);
  });

  it("prints no DOI that was not looked up", () => {
    expect(referenceEntry("henisz-williamson-1999", "en")).not.toContain("doi");
  });
});

describe("How to cite", () => {
  it("gives the paper in both styles", () => {
    expect(formatEntry(loadEdition().paper, "zh")).toBe(
      "郝宇彪, 薛翔文. 国际产业链安全保障的政策取向与中国应对机制构建[J]. 区域经济评论, 2025(1): 23–34.",
    );
    expect(formatEntry(loadEdition().paper, "en")).toMatch(
      /^Hao, Y\., &#38; Xue, X\. \(2025\)\. .*<\/i>, \(1\), 23–34\.$/,
    );
  });

  it("gives this edition under its name, with an address only where it has one", () => {
    expect(formatEntry(editionWork("zh", undefined), "zh")).toMatch(
      /^链上安全.*\[EB\/OL\]\. \(\d{4}\)\.$/,
    );
    expect(formatEntry(editionWork("en", "https://chain.test/en/"), "en")).toMatch(
      /^<i>Securing the Chain: .*<\/i>\. \(\d{4}\)\. <a .*https:\/\/chain\.test\/en\/<\/a>$/,
    );
  });
});
