/** A page of the contract's markup: prose, a sequence of five steps, prose, one of four, prose. */
export interface Fixture {
  readonly locale: "zh" | "en";
  /** Path of the same page in the other language. */
  readonly other: string;
}

const words = {
  zh: "长卷慢慢展开，图随文动，字字有据。读者往下看，线条先起后落，再缓缓抬头；停下来，图也停下来。",
  en: "The scroll unrolls slowly and the figure follows the words. Whoever reads on sees a line rise, fall and lift again; whoever stops sees it stop. ",
};

export const sequences: Readonly<Record<string, readonly string[]>> = {
  sellers: ["early", "later", "both", "after", "long"],
  goods: ["five", "all", "gainers", "since"],
};

export const stepIds = Object.values(sequences).flat();

/** The state of a step: not its id, so that a mix-up of the two would show. */
export const stateOf = (step: string) => `state-of-${step}`;

function prose(locale: Fixture["locale"], paragraphs: number): string {
  return `<p>${words[locale].repeat(2)}</p>`.repeat(paragraphs);
}

function drawing(step: string, width: number, height: number): string {
  const bars = Array.from({ length: 40 }, (_, i) => {
    const tall = ((i * 37 + step.length * 53) % 90) + 10;
    const [x, w] = [(i * width) / 40, width / 60];
    return `<rect x="${x}" y="${height - 40 - tall}" width="${w}" height="${tall}"/>`;
  });
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${step}"><g fill="var(--mex)">${bars.join("")}</g><text x="8" y="24" font-size="13">${step}</text></svg>`;
}

function stepMarkup(locale: Fixture["locale"], step: string, index: number): string {
  return `<figure class="state" data-step="${step}" data-state="${stateOf(step)}">
<figcaption><p><strong>${index + 1} ${words[locale].slice(0, locale === "zh" ? 18 : 52)}</strong></p></figcaption><p class="unit">%</p>
<div class="picture"><div class="wide">${drawing(step, 720, 460)}</div><div class="narrow">${drawing(step, 360, 300)}</div></div>
<p class="figure-source"><a href="#sources">US Census Bureau</a></p>
</figure>
<section class="step" id="${step}" data-state="${stateOf(step)}">${prose(locale, 1 + (index % 2))}<p><input aria-label="guess" /></p></section>`;
}

function sequenceMarkup(locale: Fixture["locale"], id: string, steps: readonly string[]): string {
  const links = steps.map(
    (step, i) =>
      `<li><a href="#${step}" data-step="${step}"><span class="visually-hidden">Step ${i + 1}</span></a></li>`,
  );
  return `<story-sequence class="sequence" id="${id}" data-figure="${id}">
<nav class="chain" aria-label="Steps"><ol>${links.join("")}</ol></nav>
${steps.map((step, i) => stepMarkup(locale, step, i)).join("\n")}
<div class="walk"><button type="button" data-walk="previous">Previous</button><span class="position" aria-live="polite"><span data-template="{n} / {of}"></span></span><button type="button" data-walk="next">Next</button></div>
</story-sequence>`;
}

/** Before anything is painted: there is script, and sequences lie unrolled or not. */
export const inlineScript = `{const r=document.documentElement.classList;r.add("js");const u=localStorage.getItem("unrolled");if(u?u==="yes":matchMedia("(prefers-reduced-motion:reduce)").matches)r.add("unrolled")}`;

export function fixturePage({ locale, other }: Fixture): string {
  const bodies = Object.entries(sequences).map(([id, steps]) => sequenceMarkup(locale, id, steps));
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>Story</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script>${inlineScript}</script>
<link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/sequence.css">
<script type="module" src="/engine.js"></script></head>
<body><header><a data-keep-place href="${other}?theme=dark">EN</a> <button id="unroll">Unroll</button></header>
<main><h1>${words[locale].slice(0, 12)}</h1>
${prose(locale, 6)}${bodies[0]}<div id="between">${prose(locale, 6)}</div>${bodies[1]}
<h2 id="sources">Sources</h2>${prose(locale, 9)}</main></body></html>`;
}

/** What the pages around a sequence bring: tokens, a sticky header, and a font that may come late. */
export const pageStyle = `
:root{--paper:#faf7f2;--ink:#1d1b19;--muted:#6b645b;--rule:#e2dbd0;--accent:#a8140f;--mex:#b9557f;--header-height:48px;--gutter:16px}
@font-face{font-family:late;src:url(/late.woff2);size-adjust:150%}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.85 system-ui,"Noto Sans CJK SC",sans-serif}
.drifting{overflow-anchor:none}
.late .step{font-family:late,system-ui}
header{position:sticky;top:0;z-index:2;display:flex;gap:1rem;align-items:center;height:48px;box-sizing:border-box;padding-inline:16px;background:var(--paper);border-block-end:1px solid var(--rule)}
main>p,#between,h1,h2{max-width:780px;margin-inline:auto;padding-inline:16px}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;
