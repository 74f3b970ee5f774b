import { proseComponents } from "../prose.ts";
import Cell from "./Cell.astro";
import Contents from "./Contents.astro";
import Heading from "./Heading.astro";
import Scrolly from "./Scrolly.astro";
import Step from "./Step.astro";

/** What chapters are made of where the whole edition stands on one page: nothing moves. */
export const bookComponents = {
  ...proseComponents,
  Cell,
  EditionContents: Contents,
  Heading,
  Scrolly,
  Step,
};
