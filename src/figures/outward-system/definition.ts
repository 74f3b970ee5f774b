import { systemFigure } from "../mechanism-system/definition.ts";

export const outwardSystem = systemFigure({
  id: "outward-system",
  name: { zh: "外向体系", en: "The outward system" },
  section: { zh: "第四部分之1", en: "4.1" },
  components: "components",
  measures: ["governance", "platforms", "bilateral"],
  claims: [
    "two-systems-cores",
    "out-6-components",
    "out-rules-3",
    "out-platforms-3",
    "out-3-measures",
    "out-m1-governance",
    "out-m2-multilateral",
    "out-m2-fields",
    "out-m3-bilateral",
    "out-m3-five-link",
    "out-m3-three-banks",
  ],
});
