import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Flags under which Chromium runs in containers and stays off the network. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

function onPath() {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of names) {
      const file = join(folder, process.platform === "win32" ? `${name}.exe` : name);
      if (existsSync(file)) return file;
    }
  }
  return undefined;
}

async function fromPlaywright() {
  const { chromium } = await import("playwright-core");
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

/** Path of a Chromium that is on this machine, or undefined. */
export async function findBrowser() {
  if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
  return onPath() ?? (await fromPlaywright());
}

/**
 * Path of a Chromium, brought here if need be: one already there, else Debian's package when root,
 * else Playwright's download. Throws with a sentence that says what to do.
 */
export async function bringBrowser() {
  const found = await findBrowser();
  if (found) return found;
  const attempt = (command, args, options = {}) =>
    spawnSync(command, args, { stdio: "inherit", ...options }).status === 0;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync("apt-get", ["--version"]).status === 0) {
    console.log("No Chromium found: installing Debian's package…");
    attempt("apt-get", ["update", "-qq"]);
    attempt("apt-get", ["install", "-y", "-qq", "chromium", "fonts-noto-cjk"], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const installed = onPath();
    if (installed) return installed;
  }
  console.log("No Chromium found: trying Playwright's download…");
  attempt("npx", ["playwright-core", "install", "chromium"], {
    shell: process.platform === "win32",
  });
  const downloaded = await fromPlaywright();
  if (downloaded) return downloaded;
  throw new Error(
    "The tests need Chromium and found none. Install it (Debian: apt-get install chromium), or set CHROMIUM to the path of a Chromium or Chrome.",
  );
}
