import type { Draw, Figure } from "./contract.ts";

/** A figure with its drawing, ready to explore. */
export interface Explorable {
  readonly figure: Figure;
  readonly draw: Draw<object, unknown>;
}

type Load = () => Promise<{ figure: unknown; draw: unknown }>;

/** Each figure comes alone, and brings Plot. */
const loaders: Readonly<Record<string, Load>> = {
  "policy-wave": async () => {
    const [{ policyWave: figure }, { drawPolicyWave: draw }] = await Promise.all([
      import("./policy-wave/definition.ts"),
      import("./policy-wave/plot.ts"),
    ]);
    return { figure, draw };
  },
  literature: async () => {
    const [{ literatureFigure: figure }, { drawLiterature: draw }] = await Promise.all([
      import("./literature/definition.ts"),
      import("./literature/plot.ts"),
    ]);
    return { figure, draw };
  },
  "foreign-content": async () => {
    const [{ foreignContent: figure }, { drawForeignContent: draw }] = await Promise.all([
      import("./foreign-content/definition.ts"),
      import("./foreign-content/plot.ts"),
    ]);
    return { figure, draw };
  },
  "upstream-downstream": async () => {
    const [{ upstreamDownstream: figure }, { drawUpstreamDownstream: draw }] = await Promise.all([
      import("./upstream-downstream/definition.ts"),
      import("./upstream-downstream/plot.ts"),
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
  "industrial-policy-count": async () => {
    const [{ industrialPolicyCount: figure }, { drawIndustrialPolicyCount: draw }] =
      await Promise.all([
        import("./industrial-policy-count/definition.ts"),
        import("./industrial-policy-count/plot.ts"),
      ]);
    return { figure, draw };
  },
  "subsidy-packages": async () => {
    const [{ subsidyPackages: figure }, { drawSubsidyPackages: draw }] = await Promise.all([
      import("./subsidy-packages/definition.ts"),
      import("./subsidy-packages/plot.ts"),
    ]);
    return { figure, draw };
  },
  "made-in-america": async () => {
    const [{ madeInAmerica: figure }, { drawMadeInAmerica: draw }] = await Promise.all([
      import("./made-in-america/definition.ts"),
      import("./made-in-america/plot.ts"),
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
  "digital-strategies": async () => {
    const [{ digitalStrategies: figure }, { drawDigitalStrategies: draw }] = await Promise.all([
      import("./digital-strategies/definition.ts"),
      import("./digital-strategies/plot.ts"),
    ]);
    return { figure, draw };
  },
  automation: async () => {
    const [{ automation: figure }, { drawAutomation: draw }] = await Promise.all([
      import("./automation/definition.ts"),
      import("./automation/plot.ts"),
    ]);
    return { figure, draw };
  },
  "derisking-toolbox": async () => {
    const [{ deriskingToolbox: figure }, { drawDeriskingToolbox: draw }] = await Promise.all([
      import("./derisking-toolbox/definition.ts"),
      import("./derisking-toolbox/plot.ts"),
    ]);
    return { figure, draw };
  },
  "entity-list": async () => {
    const [{ entityListFigure: figure }, { drawEntityList: draw }] = await Promise.all([
      import("./entity-list/definition.ts"),
      import("./entity-list/plot.ts"),
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
  "forward-participation": async () => {
    const [{ forwardParticipation: figure }, { drawForwardParticipation: draw }] =
      await Promise.all([
        import("./forward-participation/definition.ts"),
        import("./forward-participation/plot.ts"),
      ]);
    return { figure, draw };
  },
  "participation-by-type": async () => {
    const [{ participationByType: figure }, { drawParticipationByType: draw }] = await Promise.all([
      import("./participation-by-type/definition.ts"),
      import("./participation-by-type/plot.ts"),
    ]);
    return { figure, draw };
  },
  "smile-of-sectors": async () => {
    const [{ smileOfSectors: figure }, { drawSmileOfSectors: draw }] = await Promise.all([
      import("./smile-of-sectors/definition.ts"),
      import("./smile-of-sectors/plot.ts"),
    ]);
    return { figure, draw };
  },
  "hightech-exports": async () => {
    const [{ hightechExports: figure }, { drawHightechExports: draw }] = await Promise.all([
      import("./hightech-exports/definition.ts"),
      import("./hightech-exports/plot.ts"),
    ]);
    return { figure, draw };
  },
  "chip-weak-spots": async () => {
    const [{ chipWeakSpots: figure }, { drawChipWeakSpots: draw }] = await Promise.all([
      import("./chip-weak-spots/definition.ts"),
      import("./chip-weak-spots/plot.ts"),
    ]);
    return { figure, draw };
  },
  "software-imports": async () => {
    const [{ softwareImports: figure }, { drawSoftwareImports: draw }] = await Promise.all([
      import("./software-imports/definition.ts"),
      import("./software-imports/plot.ts"),
    ]);
    return { figure, draw };
  },
  "bio-and-materials": async () => {
    const [{ bioAndMaterials: figure }, { drawBioAndMaterials: draw }] = await Promise.all([
      import("./bio-and-materials/definition.ts"),
      import("./bio-and-materials/plot.ts"),
    ]);
    return { figure, draw };
  },
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
  "outward-system": async () => {
    const [{ outwardSystem: figure }, { drawMechanismSystem: draw }] = await Promise.all([
      import("./outward-system/definition.ts"),
      import("./mechanism-system/plot.ts"),
    ]);
    return { figure, draw };
  },
  platforms: async () => {
    const [{ platforms: figure }, { drawPlatforms: draw }] = await Promise.all([
      import("./platforms/definition.ts"),
      import("./platforms/plot.ts"),
    ]);
    return { figure, draw };
  },
  "inward-system": async () => {
    const [{ inwardSystem: figure }, { drawMechanismSystem: draw }] = await Promise.all([
      import("./inward-system/definition.ts"),
      import("./mechanism-system/plot.ts"),
    ]);
    return { figure, draw };
  },
  "risk-to-remedy": async () => {
    const [{ riskToRemedy: figure }, { drawRiskToRemedy: draw }] = await Promise.all([
      import("./risk-to-remedy/definition.ts"),
      import("./risk-to-remedy/plot.ts"),
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
