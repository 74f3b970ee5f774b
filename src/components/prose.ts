import Cell from "./Cell.astro";
import Claim from "./Claim.astro";
import EditorNote from "./EditorNote.astro";
import Formula from "./Formula.astro";
import Heading from "./Heading.astro";
import PaperTable from "./PaperTable.astro";
import Scrolly from "./Scrolly.astro";
import Step from "./Step.astro";
import When from "./When.astro";

/** What an author can use in a chapter without importing anything. */
export const proseComponents = {
  Cell,
  Claim,
  EditorNote,
  Formula,
  Heading,
  PaperTable,
  Scrolly,
  Step,
  When,
};
