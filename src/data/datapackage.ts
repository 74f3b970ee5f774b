import { z } from "zod";
import { once, readProjectFile } from "./files.ts";
import { DataError } from "./table.ts";

/**
 * The Frictionless descriptors of data/: they say what each column means, in both languages, and in
 * what unit it counts. `unit` and `decimals` are our additions to the field descriptor; `unit` is a
 * name of src/i18n/units.ts, `decimals` how many the statistic is published with.
 */
const field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(["string", "number", "integer", "year", "yearmonth"]),
  description: z.string().min(1),
  description_zh: z.string().min(1),
  unit: z.string().optional(),
  decimals: z.int().nonnegative().optional(),
  constraints: z
    .strictObject({ required: z.boolean().optional(), enum: z.array(z.string()).optional() })
    .optional(),
});

const licence = z.strictObject({ name: z.string(), title: z.string(), path: z.url().optional() });

const source = z.strictObject({ title: z.string().min(1), path: z.url().optional() });

const table = z.strictObject({
  name: z.string(),
  path: z.string().regex(/^[a-z0-9_-]+\.csv$/),
  title: z.string(),
  title_zh: z.string(),
  type: z.literal("table"),
  format: z.literal("csv"),
  mediatype: z.literal("text/csv"),
  encoding: z.literal("utf-8"),
  sources: z.array(source).optional(),
  schema: z.strictObject({ fields: z.array(field).min(1), primaryKey: z.array(z.string()) }),
});

/** A file that is no table and has a format of its own, such as CSL-JSON. */
const document = z.strictObject({
  name: z.string(),
  path: z.string().regex(/^[a-z0-9-]+\.json$/),
  title: z.string(),
  title_zh: z.string(),
  format: z.literal("json"),
  mediatype: z.enum(["application/vnd.citationstyles.csl+json"]),
  encoding: z.literal("utf-8"),
});

const descriptor = z.strictObject({
  $schema: z.url(),
  name: z.string(),
  title: z.string(),
  title_zh: z.string(),
  description: z.string(),
  description_zh: z.string(),
  licenses: z.array(licence).min(1),
  sources: z.array(source).min(1),
  resources: z.array(z.union([table, document])).min(1),
});

type Table = z.output<typeof table>;
type Document = z.output<typeof document>;

/** A descriptor, its resources told apart: tables, and other documents. */
export type DataPackage = Omit<z.output<typeof descriptor>, "resources"> & {
  readonly resources: readonly Table[];
  readonly documents: readonly Document[];
};
export type Field = DataPackage["resources"][number]["schema"]["fields"][number];

/** The folders under data/ that hold a package. */
export const packageFolders = ["paper", "trade", "mrio", "policy"] as const;

/** @throws DataError when a descriptor lacks something or says something unknown. */
export function readDataPackage(folder: string): DataPackage {
  const file = `data/${folder}/datapackage.json`;
  const result = descriptor.safeParse(JSON.parse(readProjectFile(file)));
  if (result.success) {
    const isTable = (each: Table | Document): each is Table => each.format === "csv";
    const { resources, ...rest } = result.data;
    const documents = resources.filter((each) => !isTable(each)) as Document[];
    return { ...rest, resources: resources.filter(isTable), documents };
  }
  const issue = result.error.issues[0];
  throw new DataError({
    file,
    line: 0,
    column: issue?.path.join("."),
    found: "a fault",
    expected: issue?.message ?? "a valid descriptor",
  });
}

/** Field descriptors by resource name, over all packages. */
export const fieldsByResource = once((): ReadonlyMap<string, ReadonlyMap<string, Field>> => {
  const found = new Map<string, ReadonlyMap<string, Field>>();
  for (const folder of packageFolders) {
    for (const resource of readDataPackage(folder).resources) {
      found.set(resource.name, new Map(resource.schema.fields.map((each) => [each.name, each])));
    }
  }
  return found;
});
