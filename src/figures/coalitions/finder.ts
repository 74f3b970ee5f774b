import { languageTag, type Both, type Locale } from "../../i18n/locale.ts";
import type { Control } from "../contract.ts";

/** The value that stands for no economy in a view and its address. */
export const nobody = "none";

/** Finds one economy among `economies`, in the alphabetical order of the language. */
export function economyControl<View extends { readonly economy: string }>(
  view: View,
  economies: readonly string[],
  names: Readonly<Record<string, Both<string>>>,
  locale: Locale,
  label: string,
): Control<View> {
  const choices = economies
    .map((value) => ({ value, label: names[value]?.[locale] ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, languageTag[locale]));
  return {
    kind: "one",
    id: "economy",
    label,
    choices: [{ value: nobody, label: { zh: "不指定", en: "None" }[locale] }, ...choices],
    chosen: view.economy,
    choose: (economy) => ({ ...view, economy }),
  };
}
