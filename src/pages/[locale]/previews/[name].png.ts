import type { APIRoute, GetStaticPaths } from "astro";
import { previewCard, previews } from "../../../components/previews.ts";
import { locales, type Locale } from "../../../i18n/locale.ts";
import { png } from "../../../publishing/picture.ts";
import { previewSvg } from "../../../publishing/preview-card.ts";

/** The pictures that links to the pages unfurl with. */
export const getStaticPaths = (async () => {
  const all = await Promise.all(
    locales.map(async (locale) =>
      [...(await previews(locale)).keys()].map((name) => ({ params: { locale, name } })),
    ),
  );
  return all.flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale as Locale;
  const preview = (await previews(locale)).get(params.name ?? "");
  if (!preview) throw new Error(`found no preview "${params.name}"`);
  return new Response(await png(previewSvg(previewCard(preview, locale))));
};
