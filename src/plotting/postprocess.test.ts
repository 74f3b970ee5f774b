import { expect, test } from "vitest";
import { postprocess } from "./postprocess.ts";
import { serialize } from "./serialize.ts";
import { serverDocument } from "./server-document.ts";

function finished(content: string, attributes = ""): string {
  const document = serverDocument();
  document.body.innerHTML = `<svg viewBox="0 0 10 10" width="10" height="10" class="plot-x" ${attributes}>${content}</svg>`;
  const svg = document.querySelector("svg") as SVGSVGElement;
  return serialize(postprocess(svg, { idPrefix: "f", label: "A < B" }));
}

test("inline style, automatic labels and fixed sizes go; role and label come", () => {
  const svg = finished(`<style>a{}</style><g aria-label="dot"><circle r="1"/><circle r="2"/></g>`);
  expect(svg).not.toMatch(/style|aria-label="dot"|width=|height=/);
  expect(svg).toContain(`role="img"`);
  expect(svg).toContain(`aria-label="A &lt; B"`);
});

test("the lines of one group become one path", () => {
  const lines = `<line x1="0" x2="9" y1="1" y2="1"/><line x1="0" x2="9" y1="5.04" y2="5.04"/>`;
  const svg = finished(`<g stroke="var(--rule)">${lines}</g>`);
  expect(svg).toContain(`d="M0,1H9M0,5H9"`);
  expect(svg.match(/<path/g)).toHaveLength(1);
  expect(svg).not.toContain("<g");
});

test("lines that have a name of their own stay apart", () => {
  const svg = finished(`<g><line x2="9" data-key="a"/><line x2="9" data-key="b"/></g>`);
  expect(svg.match(/<line/g)).toHaveLength(2);
});

test("ids are renamed and the references to them with them", () => {
  const svg = finished(
    `<clipPath id="plot-clip-1"><rect/></clipPath><path clip-path="url(#plot-clip-1)" d="M0,0"/>`,
  );
  expect(svg).toContain(`id="f-1"`);
  expect(svg).toContain(`url(#f-1)`);
});

test("a text's translation becomes its place, numbers are rounded", () => {
  const svg = finished(
    `<g fill="red"><text transform="translate(1.26,2.04)" y="0.32em">x</text></g>`,
  );
  expect(svg).toMatch(/<text [^>]*x="1.3"/);
  expect(svg).toContain(`y="2"`);
  expect(svg).toContain(`dy="0.32em"`);
});
