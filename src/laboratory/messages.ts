import type { Both } from "../i18n/locale.ts";
import type { OwnTableData } from "../figures/lab-own-table/model.ts";
import type { Notice } from "../gvc/notices.ts";
import type { ComputedFigure } from "./results.ts";
import type { LabState } from "./state.ts";

/** What page and worker say to each other. `id` counts questions; an answer bears its question's. */
export type Question =
  | { readonly kind: "panel"; readonly url: string }
  | {
      readonly kind: "figure";
      readonly id: number;
      readonly figure: ComputedFigure;
      readonly state: LabState;
    }
  | {
      readonly kind: "file";
      readonly id: number;
      readonly name: string;
      readonly bytes: ArrayBuffer;
    };

export type Answer =
  | { readonly kind: "result"; readonly id: number; readonly data: unknown }
  | { readonly kind: "progress"; readonly id: number; readonly share: number }
  | {
      readonly kind: "table";
      readonly id: number;
      readonly data: OwnTableData;
      readonly notices: readonly Notice[];
      /** All years of the file; the last one is computed. */
      readonly years: readonly (number | null)[];
    }
  | { readonly kind: "refused"; readonly id: number; readonly notices: readonly Notice[] }
  | { readonly kind: "failed"; readonly id: number; readonly reason: Both<string> };
