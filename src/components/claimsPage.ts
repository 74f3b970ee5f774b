/** Script of the page of all claims: the filter in the address, and how many claims it leaves. */
import { fill } from "../i18n/fill.ts";
import { filterQuery, readFilter, type ClaimFilter } from "./claimFilter.ts";

const list = document.querySelector<HTMLElement>(".claims");
if (list) connect(list);

function connect(list: HTMLElement): void {
  const groups = [...list.querySelectorAll<HTMLElement>(".claim-group")];
  const total = list.querySelectorAll(".check").length;
  const chapter = list.querySelector<HTMLSelectElement>("#chapter");
  const shown = list.querySelector<HTMLElement>("#shown");
  const notice = list.querySelector<HTMLElement>("#unknown-filter");
  const reset = list.querySelector<HTMLButtonElement>("#reset-filter");
  if (!chapter || !shown || !notice || !reset) return;
  const words = shown.dataset as Record<"some" | "none" | "linked", string>;

  const radios = (name: string) => [
    ...list.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
  ];
  const values = (name: string) => radios(name).flatMap(({ value }) => value || []);
  const chosen = (name: string) => radios(name).find(({ checked }) => checked)?.value ?? "";
  const choose = (name: string, value: string) => {
    for (const radio of radios(name)) radio.checked = radio.value === value;
  };

  const count = (filter: ClaimFilter) => {
    let fitting = 0;
    let linked = false;
    for (const group of groups) {
      const ofChapter = filter.chapter === "" || group.dataset.chapter === filter.chapter;
      let any = false;
      for (const claim of group.querySelectorAll<HTMLElement>(".check")) {
        const { verdict, kind } = claim.dataset;
        const fits =
          ofChapter &&
          (filter.verdict === "" || filter.verdict === verdict) &&
          (filter.kind === "" || filter.kind === kind);
        const pointedTo = claim.matches(":target");
        if (fits) fitting++;
        else if (pointedTo) linked = true;
        any ||= fits || pointedTo;
      }
      group.hidden = !any;
    }
    const said = fitting ? fill(words.some, { shown: fitting, n: total }) : words.none;
    shown.textContent = linked ? `${said}${words.linked}` : said;
    reset.hidden = filterQuery(filter) === "";
  };

  const current = (): ClaimFilter => ({
    verdict: chosen("verdict"),
    kind: chosen("kind"),
    chapter: chapter.value,
  });

  const fromAddress = () => {
    const { filter, unknown } = readFilter(location.search, {
      verdict: values("verdict"),
      kind: values("kind"),
      chapter: [...chapter.options].flatMap(({ value }) => value || []),
    });
    choose("verdict", filter.verdict);
    choose("kind", filter.kind);
    chapter.value = filter.chapter;
    notice.hidden = unknown.length === 0;
    notice.textContent = unknown
      .map((value) => fill(notice.dataset.text ?? "", { value }))
      .join(" ");
    count(filter);
  };

  const intoAddress = () => {
    const filter = current();
    history.replaceState(
      history.state,
      "",
      location.pathname + filterQuery(filter) + location.hash,
    );
    notice.hidden = true;
    count(filter);
  };

  const openLinked = () => {
    const details = document.getElementById(location.hash.slice(1))?.closest("details");
    if (details) details.open = true;
    count(current());
  };

  list.addEventListener("change", intoAddress);
  reset.addEventListener("click", () => {
    choose("verdict", "");
    choose("kind", "");
    chapter.value = "";
    intoAddress();
    radios("verdict")[0]?.focus();
  });
  addEventListener("hashchange", openLinked);
  // A page that the browser kept, or whose form it filled in again, follows its address.
  addEventListener("pageshow", fromAddress);
  fromAddress();
  openLinked();
}
