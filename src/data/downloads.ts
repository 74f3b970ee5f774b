import { readdirSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { packageFolders, readDataPackage, type DataPackage } from "./datapackage.ts";
import { projectFolder, readProjectFile } from "./files.ts";
import { parseTable } from "./table.ts";
import { z } from "zod";

/** The data packages as files to take away. */

export type PackageFolder = (typeof packageFolders)[number];
type Resource = DataPackage["resources"][number];

/** Every file of a package: its tables, its descriptor, what it says of itself. */
export function packageFiles(folder: PackageFolder): string[] {
  return readdirSync(projectFolder(`data/${folder}`)).sort();
}

/** Rows of a described table as text, by column. @throws DataError at a faulty row. */
function textRows(folder: PackageFolder, { path, schema }: Resource) {
  const columns = schema.fields.map(({ name }): [string, z.ZodString] => [name, z.string()]);
  const file = `data/${folder}/${path}`;
  return parseTable(readProjectFile(file), file, z.object(Object.fromEntries(columns))).rows;
}

export const rowCount = (folder: PackageFolder, resource: Resource): number =>
  textRows(folder, resource).length;

/** A table as JSON: its fields as the descriptor has them, numbers as numbers, empty cells null. */
export function tableJson(folder: PackageFolder, resource: Resource): string {
  const { name, title, title_zh, schema } = resource;
  const rows = textRows(folder, resource).map((row) =>
    Object.fromEntries(
      schema.fields.map((field) => {
        const cell = row[field.name] ?? "";
        const numeric = field.type !== "string" && field.type !== "yearmonth";
        return [field.name, cell === "" ? null : numeric ? Number(cell) : cell];
      }),
    ),
  );
  const { licenses, sources: ofPackage } = readDataPackage(folder);
  const { sources = ofPackage } = resource;
  return JSON.stringify({ name, title, title_zh, licenses, sources, schema, rows });
}

/** Dates inside an archive would make each build another file. */
const epoch = new Date("1980-01-02T00:00:00Z");

/** The package as it stands, in one archive. */
export function packageZip(folder: PackageFolder): Uint8Array<ArrayBuffer> {
  const files = packageFiles(folder).map((file): [string, Uint8Array] => [
    `${readDataPackage(folder).name}/${file}`,
    strToU8(readProjectFile(`data/${folder}/${file}`)),
  ]);
  return Uint8Array.from(zipSync(Object.fromEntries(files), { level: 9, mtime: epoch }));
}
