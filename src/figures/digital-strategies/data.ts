import { loadClaims } from "../../data/claims.ts";
import { once } from "../../data/files.ts";
import { digitalOrientations, digitalStrategies, policyTimeline } from "../../data/policy.ts";
import { formatQuantity } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { members, type Member, type StrategiesData } from "./model.ts";

/** The figure's rows from data/policy; a value named in words comes from its claim. */
export const digitalStrategiesData: () => StrategiesData = once(() => {
  const dated = new Map(policyTimeline.load().rows.map((row) => [row.id, row]));
  return {
    documents: digitalStrategies.load().rows.map((row) => {
      const found = dated.get(row.timeline_id);
      if (found?.date_precision !== "day") {
        throw new RangeError(`digital-strategies: no day for "${row.timeline_id}"`);
      }
      return {
        id: row.timeline_id,
        claim: row.claim_id,
        member: memberCalled(row.economy),
        label: { zh: row.label_zh, en: row.label_en },
        title: {
          // Chinese print sets full-width brackets.
          zh: found.title_zh.replace("(", "（").replace(")", "）"),
          en: found.title_en,
        },
        issuer: { zh: row.issuer_zh, en: row.issuer_en },
        nature: row.nature,
        namedAs: row.named_as,
        date: found.date,
        evidence: found.evidence,
      };
    }),
    mentions: digitalOrientations.load().rows.map((row) => {
      const text = (words: string, locale: Locale) =>
        words.replace("{value}", () => valueOf(row.claim_id, locale));
      return {
        claim: row.claim_id,
        member: memberCalled(row.economy),
        theme: row.theme,
        direction: row.direction,
        short: { zh: text(row.short_zh, "zh"), en: text(row.short_en, "en") },
        words: { zh: text(row.words_zh, "zh"), en: text(row.words_en, "en") },
      };
    }),
  };
});

function memberCalled(economy: string): Member {
  const member = members.find((each) => each === economy);
  if (!member) throw new RangeError(`digital-strategies: unknown economy "${economy}"`);
  return member;
}

function valueOf(id: string, locale: Locale): string {
  const claim = loadClaims().get(id);
  if (typeof claim?.value !== "number") throw new RangeError(`claim "${id}" holds no number`);
  return formatQuantity(claim.value, claim.unit, locale, { digits: claim.digits });
}
