import { expect, it } from "vitest";
import { escaped, link, withIdPrefix } from "./html.ts";

it("Text in markup can't become markup", () => {
  expect(escaped('Li & Zhao <"2022">')).toBe("Li &amp; Zhao &lt;&quot;2022&quot;&gt;");
  expect(link("/a?b&c", "R&D", { class: "cite", id: undefined })).toBe(
    '<a class="cite" href="/a?b&amp;c">R&amp;D</a>',
  );
});

it("Markup under a prefix keeps its inner links and leaves others alone", () => {
  expect(
    withIdPrefix(
      '<h3 id="a">x</h3><p aria-labelledby="a b"><a data-row="ref-c" id="m" href="#a">y</a><a href="../z/#a">z</a></p>',
      "lab-",
    ),
  ).toBe(
    '<h3 id="lab-a">x</h3><p aria-labelledby="lab-a lab-b"><a data-row="ref-c" id="lab-m" href="#lab-a">y</a><a href="../z/#a">z</a></p>',
  );
});
