/** npm start: installs, builds and serves the site. */
import { install, run } from "./run.mjs";

await install();
const code = await run("npm", ["run", "--silent", "build"]);
if (code) process.exit(code);
process.exit(await run("npm", ["run", "--silent", "serve"]));
