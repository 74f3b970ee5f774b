import { build } from "esbuild";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fixturePage, inlineScript, pageStyle } from "./fixture.ts";

/** Serves the fixture pages under the site's strict policy; `late` lets the font through. */
export interface FixtureServer {
  readonly origin: string;
  late(): void;
  close(): Promise<void>;
}

const hash = createHash("sha256").update(inlineScript).digest("base64");
const policy = `default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'`;

/** Bundles one entry as the site would: minified, for browsers. */
export async function bundle(entry: string): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return result.outputFiles[0]!.contents;
}

export async function serveFixture(): Promise<FixtureServer> {
  const font =
    "node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2";
  const files: Record<string, readonly [type: string, body: string | Uint8Array]> = {
    "/zh/": ["text/html; charset=utf-8", fixturePage({ locale: "zh", other: "/en/" })],
    "/en/": ["text/html; charset=utf-8", fixturePage({ locale: "en", other: "/zh/" })],
    "/away/": ["text/html; charset=utf-8", "<!doctype html><title>Away</title><p>Away"],
    "/page.css": ["text/css", pageStyle],
    "/sequence.css": ["text/css", await bundle("src/story/sequence.css")],
    "/engine.js": ["text/javascript", await bundle("tests/story/engine.ts")],
    "/late.woff2": ["font/woff2", await readFile(font)],
  };
  let late = () => {};
  const arrived = new Promise<void>((resolve) => (late = resolve));

  const server = createServer(async ({ url = "/" }, response) => {
    const path = url.split("?")[0]!;
    const file = files[path];
    if (path === "/late.woff2") await arrived;
    response.writeHead(file ? 200 : 404, {
      "content-type": file?.[0] ?? "text/plain",
      "content-security-policy": policy,
    });
    response.end(file?.[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    late,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
