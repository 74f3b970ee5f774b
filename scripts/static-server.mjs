import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".woff2": "font/woff2",
  ".zip": "application/zip",
};

/** The file an address stands for, or undefined. Folders need their final slash, as on static hosts. */
function fileFor(root, path) {
  const file = normalize(join(root, decodeURIComponent(path)));
  if (!file.startsWith(root)) return undefined;
  if (path.endsWith("/")) {
    const index = join(file, "index.html");
    return existsSync(index) ? index : undefined;
  }
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * Serves a folder of static files on loopback.
 * @param {{root: string, base?: string, port?: number, brotli?: boolean}} options
 *   `port` 0 takes any free port; otherwise the first free one from `port` on. `brotli` compresses
 *   text, as static hosts do.
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function listen({ root, base = "/", port = 0, brotli = false }) {
  const folder = resolve(root);
  const prefix = `/${base.replace(/^\/|\/$/g, "")}/`.replace("//", "/");
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const send = (status, file) => {
      const type = types[extname(file)] ?? "application/octet-stream";
      if (brotli && /text|json|svg|xml/.test(type)) {
        const body = brotliCompressSync(readFileSync(file));
        response.writeHead(status, {
          "content-type": type,
          "content-encoding": "br",
          "content-length": body.length,
        });
        return response.end(request.method === "HEAD" ? undefined : body);
      }
      response.writeHead(status, {
        "content-type": type,
        "content-length": statSync(file).size,
      });
      if (request.method === "HEAD") response.end();
      else createReadStream(file).pipe(response);
    };
    let file;
    try {
      file = pathname.startsWith(prefix)
        ? fileFor(folder, pathname.slice(prefix.length - 1))
        : undefined;
    } catch {
      file = undefined; // A malformed escape in the address.
    }
    if (file) return send(200, file);
    const withSlash = join(folder, pathname.slice(prefix.length), "index.html");
    if (pathname.startsWith(prefix) && !pathname.endsWith("/") && existsSync(withSlash)) {
      response.writeHead(301, { location: `${pathname}/${search}` });
      return response.end();
    }
    const missing = join(folder, "404.html");
    if (existsSync(missing)) return send(404, missing);
    response.writeHead(404, { "content-type": "text/plain" });
    response.end("Not found");
  });
  for (let candidate = port; ; candidate++) {
    const error = await new Promise((settle) => {
      server.once("error", settle);
      server.listen(candidate, "127.0.0.1", () => settle(undefined));
    });
    server.removeAllListeners("error");
    if (!error) break;
    if (error.code !== "EADDRINUSE" || port === 0 || candidate > port + 50) throw error;
  }
  const address = server.address();
  return {
    url: `http://localhost:${address.port}${prefix}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
