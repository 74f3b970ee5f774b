import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  atStartOfHead,
  contentSecurityPolicy,
  withNumberedClaims,
  withRelativeLinks,
} from "./pages.ts";

describe("Links of a published page", () => {
  it("lead from the page's own folder, whatever the base path", () => {
    const html = '<a href="/zh/sources/#x"></a><script src="/assets/a.js"></script>';
    expect(withRelativeLinks(html, "zh/impact-relocation/index.html", "/")).toBe(
      '<a href="../../zh/sources/#x"></a><script src="../../assets/a.js"></script>',
    );
    const based = '<a href="/chain/en/"></a>';
    expect(withRelativeLinks(based, "zh/index.html", "/chain/")).toBe('<a href="../en/"></a>');
  });

  it("stay in the folder on the first page", () => {
    expect(withRelativeLinks('<a href="/zh/"></a>', "index.html", "/")).toBe(
      '<a href="./zh/"></a>',
    );
  });

  it("leave other hosts, fragments and addresses outside the base path alone", () => {
    const html = '<a href="https://example.org/"></a><a href="//x.org/"></a><a href="#a"></a>';
    expect(withRelativeLinks(html, "zh/index.html", "/")).toBe(html);
    expect(withRelativeLinks('<a href="/other/"></a>', "zh/index.html", "/chain/")).toBe(
      '<a href="/other/"></a>',
    );
  });
});

describe("The security policy of a page", () => {
  it("names its inline scripts and styles by hash and allows no others", () => {
    const code = 'document.title="x"';
    const hash = createHash("sha256").update(code).digest("base64");
    const policy = contentSecurityPolicy(`<script>${code}</script><script src="a.js"></script>`);
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
  });

  it("stands right after the charset, before anything it must govern", () => {
    expect(atStartOfHead('<head><meta charset="utf-8"><script>', "<meta>")).toBe(
      '<head><meta charset="utf-8"><meta><script>',
    );
  });
});

describe("Claims of a published chapter", () => {
  it("carry the number of their row in the list of checks", () => {
    const html =
      '<a data-row="check-b">x</a><ol><li class="check" id="check-a"><li class="check" id="check-b"></ol>';
    expect(withNumberedClaims(html)).toContain('<a data-row="check-b" data-number="2">');
  });

  it("stay as they are on pages without such a list", () => {
    expect(withNumberedClaims('<a data-row="check-b">x</a>')).toBe('<a data-row="check-b">x</a>');
  });
});
