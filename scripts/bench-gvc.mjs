/**
 * How fast the input–output engine is, beside numpy (LAPACK, one thread) on the same machine.
 *
 *   node scripts/bench-gvc.mjs            sizes 72 to 2,170
 *   node scripts/bench-gvc.mjs --quick    sizes up to 500
 *
 * Times are the best of several runs in milliseconds: the shortest run is the one least disturbed by
 * other work on the machine. Reading the file is not included. Without python3 and numpy the comparison
 * is left out.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { factorize } from "../src/gvc/algebra/factorization.ts";
import { identityLess, technicalCoefficients } from "../src/gvc/coefficients.ts";
import { upstreamness } from "../src/gvc/chain-position.ts";
import { ghoshFromLeontief } from "../src/gvc/ghosh.ts";
import { leontiefInverse } from "../src/gvc/leontief.ts";
import { nineTerms } from "../src/gvc/nine-terms.ts";
import { backwardSplit, domesticView, forwardSplit } from "../src/gvc/production-participation.ts";
import { readTables } from "../src/gvc/reading/table-file.ts";
import { sixteenTerms } from "../src/gvc/sixteen-terms.ts";
import { rowCount, tableFromDeliveries } from "../src/gvc/table.ts";
import { packTables, unpackTables } from "../src/gvc/table-packing.ts";
import { exportSplit } from "../src/gvc/trade-participation.ts";

const PARTICIPATION_LIMIT_MS = 100;
const INVERSE_LIMIT_RATIO = 3;

const shapes = [
  [9, 8],
  [9, 19],
  [20, 25],
  [40, 25],
  [62, 35],
].filter(([g, s]) => !process.argv.includes("--quick") || g * s <= 500);

/** An invented table: a third of all sales are inputs, four fifths of those at home. */
function invent(regions, sectors) {
  const n = regions * sectors;
  let state = n;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const intermediate = new Float64Array(n * n);
  for (let row = 0; row < n; row++) {
    const region = Math.floor(row / sectors);
    for (let column = 0; column < n; column++) {
      const home = Math.floor(column / sectors) === region;
      intermediate[row * n + column] = random() * (home ? 4 / sectors : 1 / n);
    }
  }
  const finalDemand = Float64Array.from(
    { length: n * regions },
    (_, at) => random() * (at % regions === Math.floor(at / regions / sectors) ? 8 : 1 / regions),
  );
  return tableFromDeliveries({
    regions: Array.from({ length: regions }, (_, k) => `R${k}`),
    sectors: Array.from({ length: sectors }, (_, k) => `s${k}`),
    intermediate,
    finalDemand,
  });
}

function best(work, budget = 3000, most = 15) {
  let shortest = Infinity;
  let spent = 0;
  for (let run = 0; run < 2 || (spent < budget && run < most); run++) {
    const start = performance.now();
    work();
    const took = performance.now() - start;
    shortest = Math.min(shortest, took);
    spent += took;
  }
  return shortest;
}

function participation(table) {
  const view = domesticView(table);
  return [forwardSplit(view), backwardSplit(view), exportSplit(view)];
}

/** Runs numpy with one thread, or says why not. */
function yardstick() {
  const script = fileURLToPath(new URL("../tests/gvc/bench_numpy.py", import.meta.url));
  const env = { ...process.env };
  for (const name of ["OPENBLAS", "OMP", "MKL", "BLIS"]) env[`${name}_NUM_THREADS`] = "1";
  // A forced processor type would slow numpy down and flatter us.
  delete env.OPENBLAS_CORETYPE;
  delete env.OPENBLAS_L2_SIZE;
  const run = spawnSync("python3", [script, ...shapes.map((shape) => shape.join("x"))], {
    env,
    encoding: "utf8",
  });
  if (run.status === 0) return JSON.parse(run.stdout);
  const why = run.error ? "no python3" : run.stderr.trim().split("\n").at(-1);
  console.log(`Comparison with numpy skipped: ${why}\n`);
  return undefined;
}

/** Slope of log time on log size: 3 is cubic growth. */
function growth(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (k) => logs.reduce((sum, pair) => sum + pair[k], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return above / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

const ms = (value) => (value === undefined ? "–" : value.toFixed(value < 10 ? 2 : 0));
function print(columns, rows) {
  const widths = columns.map((name, k) => Math.max(name.length, ...rows.map((r) => r[k].length)));
  const line = (cells) => cells.map((cell, k) => cell.padStart(widths[k])).join("  ");
  console.log([line(columns), ...rows.map(line)].join("\n") + "\n");
}

const numpy = yardstick();
const results = shapes.map(([regions, sectors]) => {
  const table = invent(regions, sectors);
  const n = rowCount(table);
  return {
    n,
    participation: best(() => participation(table)),
    inverse: best(() => leontiefInverse(table)),
    nine: best(() => nineTerms(table), 2000, 5),
    sixteen: best(() => sixteenTerms(table), 2000, 5),
    numpyParticipation: numpy?.[n].participation,
    numpyInverse: numpy?.[n].inverse,
  };
});

console.log(
  `Node ${process.version}, ${process.arch}${numpy ? `, numpy ${numpy.numpy} (${numpy.blas})` : ""}`,
);
console.log("Milliseconds, best of several runs.\n");
print(
  ["sectors", "participation", "numpy", "inverse", "numpy", "ratio", "nine terms", "sixteen terms"],
  results.map((r) => [
    String(r.n),
    ms(r.participation),
    ms(r.numpyParticipation),
    ms(r.inverse),
    ms(r.numpyInverse),
    r.numpyInverse ? (r.inverse / r.numpyInverse).toFixed(2) : "–",
    ms(r.nine),
    ms(r.sixteen),
  ]),
);

/** From the packed panel to every indicator of one year, as the laboratory's page does it. */
function everythingFrom(packed) {
  const table = unpackTables(packed)[0];
  const inverse = leontiefInverse(table);
  return [
    inverse,
    ghoshFromLeontief(table, inverse),
    participation(table),
    nineTerms(table),
    sixteenTerms(table),
    upstreamness(table),
  ];
}
const panel = new URL("../data/mrio/icio_wiod2013_9x8_1995_2011.csv", import.meta.url);
const packed = packTables(readTables(readFileSync(panel)).tables);
console.log(
  `Seventeen years of 72 sectors unpacked, all indicators of one: ${ms(best(() => everythingFrom(packed)))} ms.\n`,
);

const exponent = (key) => {
  const points = results.filter((r) => r[key] !== undefined).map((r) => [r.n, r[key]]);
  return points.length > 1 ? growth(points).toFixed(2) : "–";
};
print(
  ["growth exponent", "participation", "inverse"],
  [
    ["ours", exponent("participation"), exponent("inverse")],
    ["numpy", exponent("numpyParticipation"), exponent("numpyInverse")],
  ],
);

const largest = results.at(-1);
const [regions, sectors] = shapes.at(-1);
const matrix = identityLess(technicalCoefficients(invent(regions, sectors)), largest.n);
const kernels = ["fused", "simd", "plain"].map((kernel) => {
  try {
    return [kernel, ms(best(() => factorize(matrix, largest.n, { kernel }).inverse(), 0))];
  } catch {
    return [kernel, "not on this machine"];
  }
});
print([`inverse of ${largest.n} by kernel`, "ms"], kernels);

if (largest.n === 2170) {
  const verdict = (met) => (met ? "met" : "NOT met");
  console.log(
    `Participation at 2,170 within ${PARTICIPATION_LIMIT_MS} ms: ${verdict(largest.participation <= PARTICIPATION_LIMIT_MS)}.`,
  );
  if (largest.numpyInverse) {
    const met = largest.inverse <= INVERSE_LIMIT_RATIO * largest.numpyInverse;
    console.log(
      `Inverse at 2,170 within ${INVERSE_LIMIT_RATIO}× numpy on one thread: ${verdict(met)}.`,
    );
  }
}
