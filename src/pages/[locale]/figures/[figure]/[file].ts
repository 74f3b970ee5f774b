import type { APIRoute, GetStaticPaths } from "astro";
import { figureCsv, figureJson, figureSvg } from "../../../../figures/download.ts";
import { figureCalled, figures } from "../../../../figures/registry.ts";
import { locales, type Locale } from "../../../../i18n/locale.ts";

/** Downloads of a figure: each state as SVG, its numbers as CSV and JSON. */
export const getStaticPaths = (() =>
  locales.flatMap((locale) =>
    Object.values(figures).flatMap(({ id, order }) =>
      ["data.csv", "data.json", ...order.map((state) => `${state}.svg`)].map((file) => ({
        params: { locale, figure: id, file },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const figure = figureCalled(params.figure ?? "");
  const locale = params.locale as Locale;
  const [name = "", kind] = (params.file ?? "").split(".");
  switch (kind) {
    case "csv":
      return new Response(figureCsv(figure));
    case "json":
      return new Response(figureJson(figure, locale));
    default:
      return new Response(figureSvg(figure, name, { locale, theme: "light", width: "wide" }));
  }
};
