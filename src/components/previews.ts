import { viewOf } from "../figures/contract.ts";
import { figureData } from "../figures/data.ts";
import { isExplorable } from "../figures/explorable.ts";
import { figureCalled, figures } from "../figures/registry.ts";
import { drawState } from "../figures/render.ts";
import { interfaceText } from "../i18n/interface.ts";
import type { Locale } from "../i18n/locale.ts";
import { cellCalled } from "../laboratory/cells.ts";
import type { PreviewCard } from "../publishing/preview-card.ts";
import { chaptersByPart, chaptersOf, partSlug, type Chapter } from "./chapters.ts";

/** A page's preview: its title and the state of a figure that it shows first. */
interface Preview {
  readonly title: string;
  readonly figure?: { readonly id: string; readonly state: string };
  /** Said instead of the figure's message where there is no figure. */
  readonly message: string;
}

/** Pages without a figure of their own share the edition's. */
export const editionPreview = "edition";

/** Name of the preview of a page, by its path within the language: `figures/x/` → `figures-x`. */
export function previewName(path: string, known: ReadonlyMap<string, unknown>): string {
  const name = path.replace(/\/$/, "").replaceAll("/", "-");
  return known.has(name) ? name : editionPreview;
}

/** The previews of a language by name. */
export async function previews(locale: Locale): Promise<ReadonlyMap<string, Preview>> {
  const ui = interfaceText(locale);
  const chapters = await chaptersOf(locale);
  const ofChapter = (chapter: Chapter | undefined) => chapter && firstFigure(chapter);
  const found = new Map<string, Preview>();
  const cover = ofChapter(chapters[0]);
  found.set(editionPreview, {
    title: ui.siteTitle,
    message: ui.siteSubtitle,
    ...(cover && { figure: cover }),
  });
  found.set("book", {
    title: ui.bookTitle,
    message: ui.bookLead,
    ...(cover && { figure: cover }),
  });
  found.set("figures", {
    title: ui.figuresTitle,
    message: ui.figuresLead,
    ...(cover && { figure: cover }),
  });
  for (const part of await chaptersByPart(locale)) {
    const figure = ofChapter(part.chapters[0]);
    found.set(partSlug(part.part), {
      title: part.name,
      message: part.chapters.map(({ title }) => title).join(locale === "zh" ? "；" : "; "),
      ...(figure && { figure }),
    });
  }
  for (const chapter of chapters) {
    const figure = firstFigure(chapter);
    found.set(chapter.slug, {
      title: chapter.title,
      message: chapter.entry.data.dek,
      ...(figure && { figure }),
    });
  }
  for (const { id, order, name } of Object.values(figures)) {
    const [state] = order;
    if (!isExplorable(id) || state === undefined) continue;
    found.set(`figures-${id}`, { title: name[locale], message: "", figure: { id, state } });
  }
  return found;
}

/** The first picture of a chapter: of its first step, or of its first cell. */
function firstFigure({ outline }: Chapter): Preview["figure"] {
  const [sequence] = outline.sequences;
  const [step] = sequence?.steps ?? [];
  if (sequence && step) return { id: sequence.figure, state: step.state };
  const [cell] = outline.cells;
  const [first] = cell ? cellCalled(cell.id).figures : [];
  const [state] = first ? figureCalled(first.id).order : [];
  return first && state !== undefined ? { id: first.id, state } : undefined;
}

/** What the picture says and shows. */
export function previewCard(
  { title, figure: shown, message }: Preview,
  locale: Locale,
): PreviewCard {
  const ui = interfaceText(locale);
  const words = { locale, site: ui.siteTitle, title, credit: ui.previewCredit };
  if (!shown) return { ...words, message };
  const figure = figureCalled(shown.id);
  const scene = { view: viewOf(figure, shown.state), data: figureData(shown.id), locale };
  const drawing = drawState(figure, shown.state, { width: "narrow", locale });
  return { ...words, message: figure.title(scene), drawing };
}
