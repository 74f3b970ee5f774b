import { systemFigure } from "../mechanism-system/definition.ts";

export const inwardSystem = systemFigure({
  id: "inward-system",
  name: { zh: "内向体系", en: "The inward system" },
  section: { zh: "第四部分之2", en: "4.2" },
  components: "dimensions",
  measures: ["market", "institutions", "standards", "innovation", "talent"],
  claims: [
    "two-systems-cores",
    "in-7-components",
    "in-policy-2-parts",
    "in-5-measures",
    "in-m1-unified-market",
    "in-m2-org-law",
    "in-m3-standards",
    "in-m3-fields",
    "in-m3-sep",
    "in-m4-consortia",
    "in-m4-tools",
    "in-m5-talent",
    "in-m5-shortage",
  ],
});
