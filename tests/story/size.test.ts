import { brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import { bundle } from "./server.ts";

it("costs at most 5 kB of script, scrollama included", async () => {
  const script = await bundle("src/story/sequence.ts");
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(5 * 1024);
});

it("costs at most 2 kB of style", async () => {
  const style = await bundle("src/story/sequence.css");
  expect(brotliCompressSync(style).length).toBeLessThanOrEqual(2 * 1024);
});
