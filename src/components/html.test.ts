import { expect, it } from "vitest";
import { escaped, link } from "./html.ts";

it("Text in markup can't become markup", () => {
  expect(escaped('Li & Zhao <"2022">')).toBe("Li &amp; Zhao &lt;&quot;2022&quot;&gt;");
  expect(link("/a?b&c", "R&D", { class: "cite", id: undefined })).toBe(
    '<a class="cite" href="/a?b&amp;c">R&amp;D</a>',
  );
});
