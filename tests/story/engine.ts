// The script of the fixture pages: the engine as the site loads it, and what a test may want to see.
import "../../src/story/sequence.ts";

declare global {
  interface Window {
    changes: CustomEvent["detail"][];
    faults: string[];
  }
}

window.changes = [];
window.faults = [];
document.addEventListener("stepchange", ({ detail }) => {
  const { outgoing, incoming } = detail;
  // Elements don't leave the page: whether they are in it does.
  window.changes.push({
    ...detail,
    outgoing: outgoing?.isConnected ?? null,
    incoming: incoming?.isConnected ?? null,
  });
});
window.addEventListener("error", ({ message }) => window.faults.push(message));
document.addEventListener("securitypolicyviolation", (event) =>
  window.faults.push(`${event.violatedDirective} ${event.blockedURI}`),
);
document.querySelector("#unroll")?.addEventListener("click", () => {
  const unrolled = document.documentElement.classList.toggle("unrolled");
  localStorage.setItem("unrolled", unrolled ? "yes" : "no");
});
