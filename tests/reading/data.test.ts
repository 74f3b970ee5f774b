import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { dist, locales, pageSource } from "../site.ts";

const folders = readdirSync("data");

interface Table {
  readonly path: string;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
}

interface Descriptor {
  readonly name: string;
  /** Tables, and files of another format, which have no columns. */
  readonly resources: readonly (Table | { readonly path: string })[];
}

describe.each(folders)("The data package %s", (folder) => {
  const files = readdirSync(join("data", folder)).sort();
  const descriptor = JSON.parse(
    readFileSync(join("data", folder, "datapackage.json"), "utf8"),
  ) as Descriptor;
  const tables = descriptor.resources.filter((each) => "schema" in each);

  it("is to be had file by file, as it stands", () => {
    for (const file of files) {
      const published = readFileSync(join(dist, "data", folder, file), "utf8");
      expect(published, file).toBe(readFileSync(join("data", folder, file), "utf8"));
    }
  });

  it("gives every table as JSON with its fields, rows, sources and terms", () => {
    for (const { path, schema } of tables) {
      const file = join(dist, "data", folder, path.replace(/csv$/, "json"));
      const { rows, licenses, sources } = JSON.parse(readFileSync(file, "utf8")) as Record<
        "rows" | "licenses" | "sources",
        Record<string, unknown>[]
      >;
      expect(licenses.length * sources.length, path).toBeGreaterThan(0);
      expect(rows.length, path).toBeGreaterThan(0);
      expect(Object.keys(rows[0] ?? {}), path).toEqual(schema.fields.map(({ name }) => name));
    }
  });

  it("is one archive that opens, with its descriptor inside", () => {
    const archive = unzipSync(readFileSync(join(dist, "data", `${folder}.zip`)));
    expect(Object.keys(archive).sort()).toEqual(files.map((file) => `${descriptor.name}/${file}`));
    const inside = archive[`${descriptor.name}/datapackage.json`] ?? new Uint8Array();
    expect(JSON.parse(strFromU8(inside))).toEqual(descriptor);
  });

  it.each(locales)("is described column by column on the page in %s", (locale) => {
    const { document } = parseHTML(pageSource(`${locale}/data/`));
    const section = document.getElementById(folder)?.closest("section");
    const fields = [...(section?.querySelectorAll("tbody th code") ?? [])];
    expect(fields.map((field) => field.textContent)).toEqual(
      tables.flatMap(({ schema }) => schema.fields.map(({ name }) => name)),
    );
  });

  it.each(locales)("leads to each of its files on the page in %s", (locale) => {
    const { document } = parseHTML(pageSource(`${locale}/data/`));
    const section = document.getElementById(folder)?.closest("section");
    const links = [...(section?.querySelectorAll("a[href]") ?? [])].map((link) =>
      link.getAttribute("href")?.split("/").at(-1),
    );
    const described = descriptor.resources.map(({ path }) => path);
    expect(links).toEqual(
      expect.arrayContaining([...described, "datapackage.json", `${folder}.zip`]),
    );
  });
});
