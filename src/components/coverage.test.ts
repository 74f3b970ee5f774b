import { describe, expect, it } from "vitest";
import { loadClaims } from "../data/claims.ts";
import { listProjectFolder, readProjectFile } from "../data/files.ts";
import { locales } from "../i18n/locale.ts";
import { outline } from "../prose/outline.ts";
import { claimsByHome, unshownClaims } from "./coverage.ts";

const chapter = (sections: string[], claims: string[], body = "") => ({
  sections,
  claims,
  outline: outline(`---\ntitle: 一章\n---\n\n${body}\n`),
});

describe.each(locales)("The edition in %s", (locale) => {
  const folder = `content/chapters/${locale}`;
  const texts = [
    ...listProjectFolder(folder).map((file) => `${folder}/${file}`),
    `content/about/${locale}.mdx`,
  ];

  it("shows every claim of the paper, in a chapter or in the record of the paper", () => {
    const missing = unshownClaims(texts.map((file) => outline(readProjectFile(file))));
    const named = missing.map((id) => `${id} (section ${loadClaims().get(id)?.section})`);
    expect(named).toEqual([]);
  });
});

describe("A claim that no text shows", () => {
  it("is found out, unless it stands in the record", () => {
    const missing = unshownClaims([chapter([], [], '<Claim id="lit-two-gaps" />').outline]);
    expect(missing).not.toContain("lit-two-gaps");
    expect(missing).not.toContain("meta-clc-f0629");
    expect(missing).toContain("lit-three-strands");
  });
});

describe("The list of claims", () => {
  const opening = chapter([], ["lit-two-gaps"], '<Claim id="ip-count-2010" />');
  const policies = chapter(["2.1"], []);
  const groups = claimsByHome([opening, policies], (one) => one);
  const idsOf = (home: Parameters<typeof groups.get>[0]) =>
    (groups.get(home) ?? []).map(({ id }) => id);

  it("holds each claim once", () => {
    const listed = [...groups.values()].flat().map(({ id }) => id);
    expect(listed.toSorted()).toEqual([...loadClaims().keys()].toSorted());
  });

  it("puts a claim with the chapter of its section, whoever else quotes it", () => {
    expect(idsOf(opening)).toEqual(["lit-two-gaps"]);
    expect(idsOf(policies)).toContain("ip-count-2010");
  });

  it("keeps the paper's own record apart, and last what no chapter shows", () => {
    expect(idsOf("record")).toContain("note-10-source");
    expect(idsOf("unshown")).toContain("lit-three-strands");
    expect([...groups.keys()].slice(-2)).toEqual(["record", "unshown"]);
  });
});
