import type { Draw, Figure } from "./contract.ts";

/** A figure with its drawing, ready to explore. */
export interface Explorable {
  readonly figure: Figure;
  readonly draw: Draw<object, unknown>;
}

type Load = () => Promise<{ figure: unknown; draw: unknown }>;

/** Each figure comes alone, and brings Plot. */
const loaders: Readonly<Record<string, Load>> = {
  "import-ratio": async () => {
    const [{ importRatio: figure }, { drawImportRatio: draw }] = await Promise.all([
      import("./import-ratio/definition.ts"),
      import("./import-ratio/plot.ts"),
    ]);
    return { figure, draw };
  },
  "import-share-by-section": async () => {
    const [{ importShareBySection: figure }, { drawImportShareBySection: draw }] =
      await Promise.all([
        import("./import-share-by-section/definition.ts"),
        import("./import-share-by-section/plot.ts"),
      ]);
    return { figure, draw };
  },
  "china-share": async () => {
    const [{ chinaShare: figure }, { drawChinaShare: draw }] = await Promise.all([
      import("./china-share/definition.ts"),
      import("./china-share/plot.ts"),
    ]);
    return { figure, draw };
  },
  "who-relies-on-whom": async () => {
    const [{ whoReliesOnWhom: figure }, { drawWhoReliesOnWhom: draw }] = await Promise.all([
      import("./who-relies-on-whom/definition.ts"),
      import("./who-relies-on-whom/plot.ts"),
    ]);
    return { figure, draw };
  },
  "trade-coalitions": async () => {
    const [{ tradeCoalitions: figure }, { drawTradeCoalitions: draw }] = await Promise.all([
      import("./trade-coalitions/definition.ts"),
      import("./trade-coalitions/plot.ts"),
    ]);
    return { figure, draw };
  },
  alliances: async () => {
    const [{ alliances: figure }, { drawAlliances: draw }] = await Promise.all([
      import("./alliances/definition.ts"),
      import("./alliances/plot.ts"),
    ]);
    return { figure, draw };
  },
  "material-dependence": async () => {
    const [{ materialDependence: figure }, { drawMaterialDependence: draw }] = await Promise.all([
      import("./material-dependence/definition.ts"),
      import("./material-dependence/plot.ts"),
    ]);
    return { figure, draw };
  },
};

/** Whether a figure has a page and an explorer of its own; the laboratory's live in its cells. */
export function isExplorable(id: string): boolean {
  return Object.hasOwn(loaders, id);
}

/**
 * The figure called `id` with its drawing.
 * @throws Error when it cannot be explored.
 */
export async function explorable(id: string): Promise<Explorable> {
  const load = isExplorable(id) ? loaders[id] : undefined;
  if (!load) throw new Error(`figure "${id}" has nothing to explore`);
  // Figure and drawing share the types of their view and data; only the id is known here.
  return (await load()) as Explorable;
}
