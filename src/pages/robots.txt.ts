import type { APIRoute } from "astro";
import { asset } from "../i18n/paths.ts";

/** Everything may be read; here is where everything is listed. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(asset("sitemap-index.xml"), site).href}\n`,
  );
