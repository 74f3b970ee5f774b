import type { APIRoute, GetStaticPaths } from "astro";
import { packageFolders } from "../../data/datapackage.ts";
import { packageZip, type PackageFolder } from "../../data/downloads.ts";

export const getStaticPaths = (() =>
  packageFolders.map((folder) => ({ params: { package: folder } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(packageZip(params.package as PackageFolder));
