import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { browserFlags, findBrowser } from "../scripts/browser.mjs";

/** Starts the Chromium that is on this machine; see `findBrowser` for what makes it whole. */
export async function launch(options: LaunchOptions & { whole?: boolean } = {}): Promise<Browser> {
  const executablePath = await findBrowser(options);
  if (!executablePath) throw new Error("No Chromium found: run npm test, which brings one");
  return chromium.launch({ executablePath, args: browserFlags, ...options });
}
