/** Serves dist/ on a free port near 4321. `--base /chain/` serves it below a path, `--port 5000` from another port. */
import { parseArgs } from "node:util";
import { listen } from "./static-server.mjs";

const { values } = parseArgs({
  options: {
    base: { type: "string", default: "/" },
    port: { type: "string", default: "4321" },
    root: { type: "string", default: "dist" },
  },
});
const { url } = await listen({ root: values.root, base: values.base, port: Number(values.port) });
console.log(`\n  ${url}\n\n  Ctrl+C stops the server.`);
