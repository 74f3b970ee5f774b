/**
 * Runs before the first paint, so that neither theme nor layout changes under the reader's eyes.
 * Kept as text because it must be inline; its hash goes into the page's security policy.
 * Should the page's own script never arrive, the layout that needs it is taken back.
 */
export const settingsScript = `(function(){var e=document.documentElement,s={};e.classList.add("js");try{s=JSON.parse(localStorage.getItem("settings"))||{}}catch(_){}if(s.theme==="light"||s.theme==="dark")e.dataset.theme=s.theme;if(s.layout==="unrolled"||(s.layout!=="scroll"&&matchMedia("(prefers-reduced-motion: reduce)").matches))e.classList.add("unrolled");addEventListener("load",function(){setTimeout(function(){if(!("ready"in e.dataset))e.classList.remove("js")},4000)})})()`;
