/**
 * Runs before the first paint, so that neither theme nor layout changes under the reader's eyes.
 * Kept as text because it must be inline; its hash goes into the page's security policy.
 * A chapter opened at its top is laid out as the reader comes near: see `story/opening.ts`.
 * Should the page's own script never arrive, the layout that needs it is taken back.
 */
export const settingsScript = `(function(){var e=document.documentElement,s={};e.classList.add("js");try{s=JSON.parse(localStorage.getItem("settings"))||{}}catch(_){}if(s.theme==="light"||s.theme==="dark")e.dataset.theme=s.theme;if(s.layout==="unrolled"||(s.layout!=="scroll"&&matchMedia("(prefers-reduced-motion: reduce)").matches))e.classList.add("unrolled");if(e.dataset.kind==="chapter"&&!location.hash&&(performance.getEntriesByType("navigation")[0]||{}).type==="navigate")e.classList.add("opening");addEventListener("load",function(){setTimeout(function(){if(!("ready"in e.dataset||customElements.get("story-sequence")))e.classList.remove("js")},4000)})})()`;
