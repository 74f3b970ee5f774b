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

/** Debian's name for Chromium without windows, in which a page opens in a third of the time. */
const shell = "chromium-headless-shell";
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

function onPath(candidates) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of candidates) {
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

/**
 * Path of a Chromium that is on this machine, or undefined. With `whole`, one that has all a reader's
 * browser has, such as the back/forward cache.
 */
export async function findBrowser({ whole = false } = {}) {
  if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
  return (!whole && onPath([shell])) || onPath(names) || (await fromPlaywright());
}

/**
 * Path of a Chromium, brought here if need be: one already there, else Debian's package when root,
 * else Playwright's download. Throws with a sentence that says what to do.
 */
export async function bringBrowser() {
  if (await findBrowser({ whole: true })) return findBrowser();
  const attempt = (command, args, options = {}) =>
    spawnSync(command, args, { stdio: "inherit", ...options }).status === 0;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync("apt-get", ["--version"]).status === 0) {
    console.log("No Chromium found: installing Debian's package…");
    attempt("apt-get", ["update", "-qq"]);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    attempt("apt-get", ["install", "-y", "-qq", "chromium", "fonts-noto-cjk"], { env });
    // Older releases don't have it.
    attempt("apt-get", ["install", "-y", "-qq", shell], { env });
    if (onPath(names)) return findBrowser();
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
