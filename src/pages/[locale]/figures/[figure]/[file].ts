import type { APIRoute, GetStaticPaths } from "astro";
import { figureFiles, figureFile } from "../../../../sharing/figureFiles.ts";
import { locales, type Locale } from "../../../../i18n/locale.ts";
import { figures } from "../../../../figures/registry.ts";

export const getStaticPaths = (() =>
  locales.flatMap((locale) =>
    Object.values(figures).flatMap((figure) =>
      figureFiles(figure).map((file) => ({ params: { locale, figure: figure.id, file } })),
    ),
  )) satisfies GetStaticPaths;

/** Downloads of a figure: each state as SVG, its numbers as CSV and JSON. */
export const GET: APIRoute = ({ params }) => {
  const { body, type } = figureFile(
    params.figure ?? "",
    params.file ?? "",
    params.locale as Locale,
  );
  return new Response(body, { headers: { "content-type": type } });
};
