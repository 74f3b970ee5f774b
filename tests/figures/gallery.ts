import { readFileSync } from "node:fs";
import type { Figure } from "../../src/figures/contract.ts";
import { figures } from "../../src/figures/registry.ts";
import { renderState } from "../../src/figures/render.ts";
import { figureData } from "../../src/figures/data.ts";
import { locales, type Locale } from "../../src/i18n/locale.ts";
import { sizeNames, sizes, type SizeName } from "../../src/plotting/size.ts";

/** Every picture of every figure, for tests that look at all of them. */
export interface Picture {
  readonly figure: Figure;
  readonly state: string;
  readonly locale: Locale;
  readonly width: SizeName;
  readonly svg: string;
}

export function pictures(): Picture[] {
  return Object.values<Figure>(figures).flatMap((figure) =>
    figure.order.flatMap((state) =>
      locales.flatMap((locale) =>
        sizeNames.map((width) => ({
          figure,
          state,
          locale,
          width,
          svg: renderState(figure, state, { width, locale }),
        })),
      ),
    ),
  );
}

const fonts =
  'system-ui,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",sans-serif';

/** A page with pictures at 1:1, each under its title, in the site's colours. */
export function galleryPage(list: readonly Picture[], theme: "light" | "dark"): string {
  const palette = readFileSync(new URL("../../src/styles/palette.css", import.meta.url), "utf8");
  const figuresHtml = list.map(({ figure, state, locale, width, svg }) => {
    const scene = { view: figure.states[state] ?? {}, data: figureData(figure.id), locale };
    const id = `${figure.id}.${state}.${locale}.${width}`;
    return `<figure id="${id}" lang="${locale === "zh" ? "zh-Hans-CN" : "en-GB"}" style="width:${sizes[width].width}px">
<figcaption><b>${figure.title(scene)}</b><br><small>${figure.unit(scene)}</small></figcaption>${svg}<small>${figure.notes(scene).join(" ")}</small></figure>`;
  });
  return `<!doctype html><html lang="en" data-theme="${theme}"><meta charset="utf-8"><title>Figures</title>
<style>${palette}:root{--sans:${fonts}}body{background:var(--paper);color:var(--ink);font-family:var(--sans);margin:16px}
figure{margin:0 0 24px}svg{display:block;overflow:visible}small{color:var(--muted)}</style><body>${figuresHtml.join("\n")}</body></html>`;
}
