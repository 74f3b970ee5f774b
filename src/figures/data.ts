import { chinaShareData } from "./china-share/data.ts";
import { importRatioData } from "./import-ratio/data.ts";
import { importShareBySectionData } from "./import-share-by-section/data.ts";

/** The numbers of each figure, read from data/ on the server. */
const loaders: Readonly<Record<string, () => unknown>> = {
  "import-ratio": importRatioData,
  "import-share-by-section": importShareBySectionData,
  "china-share": chinaShareData,
};

/**
 * The data of the figure called `id`: plain JSON values.
 * @throws Error when there is no loader; DataError when a row is wrong.
 */
export function figureData(id: string): unknown {
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (!load) throw new Error(`figure "${id}" has no data`);
  return load();
}
