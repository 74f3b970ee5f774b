/**
 * npm test: installs, checks format, lint and types, runs unit tests, builds, and tests the built
 * site in Chromium. Runs every stage even after a failure and ends with one summary.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bringBrowser } from "./browser.mjs";
import { install, nodeVersion, run } from "./run.mjs";

await install();
console.log(`Node ${nodeVersion()}`);

const reports = mkdtempSync(join(tmpdir(), "chain-tests-"));
const results = [];

async function stage(name, command, args, options) {
  console.log(`\n— ${name}: ${[command, ...args].join(" ")}`);
  const start = performance.now();
  const code = await run(command, args, options);
  const seconds = Math.round((performance.now() - start) / 1000);
  results.push({ name, passed: code ? 0 : 1, failed: code ? 1 : 0, seconds });
  return code === 0;
}

/** A stage of Vitest, counted by its tests. */
async function tests(name, project) {
  const report = join(reports, `${project}.json`);
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json"];
  const ok = await stage(name, "vitest", [...args, `--outputFile.json=${report}`]);
  const result = results[results.length - 1];
  try {
    const counts = JSON.parse(readFileSync(report, "utf8"));
    result.passed = counts.numPassedTests;
    result.failed = Math.max(counts.numFailedTests, ok ? 0 : 1);
  } catch {
    // No report: the stage itself counts, as failed or passed.
  }
}

await stage("format", "prettier", ["--check", "--log-level", "warn", "."]);
await stage("lint", "eslint", ["."]);
await stage("types in Astro files", "astro", ["check", "--minimumSeverity", "warning"]);
await stage("types", "tsc", ["--noEmit"]);
await stage("unused code", "knip", []);
await tests("unit tests", "unit");
const built = await stage("build", "astro", ["build"]);
if (built) {
  try {
    await bringBrowser();
    await tests("tests on the built site", "site");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    results.push({ name: "browser", passed: 0, failed: 1, seconds: 0 });
  }
} else {
  console.error("The build failed: the tests on the built site were not run.");
}
rmSync(reports, { recursive: true });

console.log("");
for (const { name, passed, failed, seconds } of results) {
  console.log(`${failed ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") ? 1 : 0);
