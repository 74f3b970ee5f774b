import type { Locale } from "../i18n/locale.ts";
import { postprocess } from "../plotting/postprocess.ts";
import { serialize } from "../plotting/serialize.ts";
import { serverDocument } from "../plotting/server-document.ts";
import { sizes, type SizeName } from "../plotting/size.ts";
import { viewOf, type Figure } from "./contract.ts";
import { figureData } from "./data.ts";
import { drawingOf } from "./drawings.ts";

/**
 * Inline SVG markup of a state of a figure, with `role="img"` and its text alternative, and no
 * width or height: it fills its container, at about 1:1 when that is as wide as the size.
 * @throws Error for an unknown state, naming the known ones.
 */
export function renderState(
  figure: Figure,
  state: string,
  options: { readonly width: SizeName; readonly locale: Locale },
): string {
  return serialize(drawState(figure, state, options));
}

export function drawState(
  figure: Figure,
  state: string,
  { width, locale }: { readonly width: SizeName; readonly locale: Locale },
): SVGSVGElement {
  const view = viewOf(figure, state);
  const data = figureData(figure.id);
  const { svg } = drawingOf(figure.id)({
    view,
    data,
    locale,
    size: sizes[width],
    document: serverDocument(),
  });
  return postprocess(svg, {
    idPrefix: `${figure.id}-${state}-${width}`,
    label: figure.alt({ view, data, locale }),
  });
}
