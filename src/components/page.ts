/** Script of every page. Chapters add reading.ts. */
import { connectSettings } from "./settings.ts";

const panel = document.getElementById("settings");
if (panel) connectSettings(panel);

// Chapters set `ready` when their figures move; other pages have nothing to wait for.
if (document.documentElement.dataset.kind !== "chapter")
  document.documentElement.dataset.ready = "";
