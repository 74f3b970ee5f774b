import { describe, expect, test } from "vitest";
import { isUnit } from "../i18n/units.ts";
import { checkSchema, claimSchema, sourceSchema } from "./claims.ts";
import { packageFolders, readDataPackage } from "./datapackage.ts";
import { readProjectFile } from "./files.ts";
import { noteSchema } from "./notes.ts";
import { readingSchema } from "./readings.ts";
import { resources } from "./resources.ts";

const schemas = new Map<string, object>([
  ...[...resources.values()].map((each): [string, object] => [each.name, each.schema.shape]),
  ["claims", claimSchema.shape],
  ["checks", checkSchema.shape],
  ["sources", sourceSchema.shape],
  ["notes", noteSchema.shape],
  ["readings", readingSchema.shape],
  ["mrio-readings", readingSchema.shape],
  ["policy-readings", readingSchema.shape],
]);

const described = packageFolders.flatMap((folder) =>
  readDataPackage(folder).resources.map(
    (each) => [`${folder}/${each.path}`, folder, each] as const,
  ),
);

test("every document that is no table is there and is JSON", () => {
  const documents = packageFolders.flatMap((folder) =>
    readDataPackage(folder).documents.map(({ path }) => `data/${folder}/${path}`),
  );
  expect(documents).toContain("data/paper/references.json");
  for (const file of documents) expect(() => JSON.parse(readProjectFile(file))).not.toThrow();
});

test("every table that a reading or a check may point into is described", () => {
  const names = described.map(([, , each]) => each.name);
  expect(names).toEqual(expect.arrayContaining([...schemas.keys()]));
  expect(new Set(names).size).toBe(names.length);
});

describe("the descriptor agrees with the file and the loader", () => {
  test.each(described)("%s", (_, folder, { name, path, schema }) => {
    const header = readProjectFile(`data/${folder}/${path}`).split("\n", 1)[0]?.split(",");
    const fields = schema.fields.map((each) => each.name);
    expect(fields).toEqual(header);
    const shape = schemas.get(name);
    if (shape) expect(fields).toEqual(Object.keys(shape));
    for (const field of schema.fields) {
      if (field.unit !== undefined) expect(isUnit(field.unit), field.unit).toBe(true);
    }
    for (const key of schema.primaryKey) expect(fields).toContain(key);
  });

  test.each(described.filter(([, , each]) => resources.has(each.name)))(
    "%s: types and keys",
    (_, __, { name, schema }) => {
      const resource = resources.get(name);
      const rows = resource?.load().rows ?? [];
      expect(resource?.key).toEqual(schema.primaryKey);
      for (const field of schema.fields) {
        const values = rows.map((row) => row[field.name]);
        if (field.constraints?.required) {
          expect(values.some((value) => value === null || value === "")).toBe(false);
        }
        const textual = field.type === "string" || field.type === "yearmonth";
        for (const value of values) {
          if (value === null) continue;
          expect(typeof value).toBe(textual ? "string" : "number");
          if (field.type === "integer" || field.type === "year") {
            expect(Number.isInteger(value)).toBe(true);
          }
          if (field.constraints?.enum) expect(field.constraints.enum).toContain(value);
        }
      }
    },
  );
});
