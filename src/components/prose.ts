import Cell from "./Cell.astro";
import Cite from "./Cite.astro";
import Claim from "./Claim.astro";
import EditionContents from "./EditionContents.astro";
import EditorNote from "./EditorNote.astro";
import Formula from "./Formula.astro";
import Heading from "./Heading.astro";
import Note from "./Note.astro";
import PaperTable from "./PaperTable.astro";
import Scrolly from "./Scrolly.astro";
import Step from "./Step.astro";
import Term from "./Term.astro";
import When from "./When.astro";
import Yardstick from "./Yardstick.astro";

/** What an author can use in a chapter without importing anything. */
export const proseComponents = {
  Cell,
  Cite,
  Claim,
  EditionContents,
  EditorNote,
  Formula,
  Heading,
  Note,
  PaperTable,
  Scrolly,
  Step,
  Term,
  When,
  Yardstick,
};
