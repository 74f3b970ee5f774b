/** Where the reader's choice is kept: `"yes"` or `"no"`. */
const key = "unrolled";

/**
 * The text of the inline script that must run in the head, before anything is painted: it tells CSS
 * that there is script (`html.js`) and whether sequences lie unrolled (`html.unrolled`). Readers who
 * ask for reduced motion start unrolled until they choose otherwise.
 */
export const beforePaint = `{const r=document.documentElement.classList;r.add("js");let u;try{u=localStorage.getItem("${key}")}catch{}if(u?u==="yes":matchMedia("(prefers-reduced-motion:reduce)").matches)r.add("unrolled")}`;

/** Unrolls or rolls up every sequence of the page, and remembers it on this device. */
export function setUnrolled(unrolled: boolean): void {
  document.documentElement.classList.toggle("unrolled", unrolled);
  try {
    localStorage.setItem(key, unrolled ? "yes" : "no");
  } catch {
    // Without storage the choice holds for this page.
  }
}
