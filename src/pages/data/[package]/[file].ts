import type { APIRoute, GetStaticPaths } from "astro";
import { packageFolders, readDataPackage } from "../../../data/datapackage.ts";
import { packageFiles, tableJson, type PackageFolder } from "../../../data/downloads.ts";
import { readProjectFile } from "../../../data/files.ts";

/** The files of the data packages as they stand, and each described table as JSON. */
export const getStaticPaths = (() =>
  packageFolders.flatMap((folder) =>
    [
      ...packageFiles(folder),
      ...readDataPackage(folder).resources.map(({ path }) => path.replace(/csv$/, "json")),
    ].map((file) => ({ params: { package: folder, file } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const folder = params.package as PackageFolder;
  const file = params.file ?? "";
  const table = readDataPackage(folder).resources.find(
    ({ path }) => path.replace(/csv$/, "json") === file,
  );
  return new Response(table ? tableJson(folder, table) : readProjectFile(`data/${folder}/${file}`));
};
