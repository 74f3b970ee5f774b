import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

/** Faces for pictures made at build: fonts of our own, so that every machine makes the same bytes. */
const faces = [
  { file: "@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2" },
  { file: "@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff2" },
  { file: "@fontsource/noto-sans-sc/files/noto-sans-sc-latin-400-normal.woff2" },
  { file: "@fontsource/noto-sans-sc/files/noto-sans-sc-latin-700-normal.woff2" },
  { file: "@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2" },
  {
    file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    axes: { wght: 700 },
  },
];

let ready: Promise<void> | undefined;
const wasm = () =>
  (ready ??= initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm"))));

/** An SVG with colours as hex and one of the faces above as PNG, in its own size. */
export async function png(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  await wasm();
  const text = svg.replace(/<[^>]+>/g, "");
  const fontBuffers = await Promise.all(
    faces.map(({ file, axes }) =>
      subsetFont(readFileSync(require.resolve(file)), text, {
        targetFormat: "truetype",
        ...(axes && { variationAxes: axes }),
      }),
    ),
  );
  const picture = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "Noto Sans SC Thin" } });
  const bytes = picture.render().asPng();
  picture.free();
  return Uint8Array.from(bytes);
}
