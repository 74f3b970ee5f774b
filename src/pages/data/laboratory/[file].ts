import type { APIRoute, GetStaticPaths } from "astro";
import { panel, smallTableText } from "../../../figures/inter-country/panel.ts";
import { smallTableName } from "../../../figures/lab-own-table/data.ts";
import { packTables } from "../../../gvc/table-packing.ts";
import { templateText } from "../../../laboratory/template.ts";

/** Tables for the notebook: the panel packed, a small table and an empty one to fill in. */
const files: Readonly<Record<string, () => { body: string | Uint8Array; type: string }>> = {
  "icio-9x8-1995-2011.bin": () => ({
    body: packTables(panel()),
    type: "application/octet-stream",
  }),
  [smallTableName]: () => ({ body: smallTableText(), type: "text/csv; charset=utf-8" }),
  "table-template.csv": () => ({ body: templateText(), type: "text/csv; charset=utf-8" }),
};

export const getStaticPaths = (() =>
  Object.keys(files).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const make = files[params.file ?? ""];
  if (!make) throw new Error(`found no table "${params.file}"`);
  const { body, type } = make();
  return new Response(body as BodyInit, { headers: { "content-type": type } });
};
