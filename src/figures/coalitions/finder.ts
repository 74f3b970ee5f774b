import { languageTag, type Both, type Locale } from "../../i18n/locale.ts";
import type { Control } from "../contract.ts";

/** The value that stands for no economy in a view and its address. */
export const nobody = "none";

/** Finds one economy, all that have a name unless told which, in the language's alphabetical order. */
export function economyControl<View extends { readonly economy: string }>(
  view: View,
  names: Readonly<Record<string, Both<string>>>,
  locale: Locale,
  {
    economies = Object.keys(names),
    label = { zh: "查一个经济体", en: "Find an economy" }[locale],
  }: { economies?: readonly string[]; label?: string } = {},
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
