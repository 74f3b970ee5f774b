import type { Draw, Figure } from "../figures/contract.ts";
import { labCandidates } from "../figures/lab-candidates/definition.ts";
import { drawLabCandidates } from "../figures/lab-candidates/plot.ts";
import { labExports } from "../figures/lab-exports/definition.ts";
import { drawLabExports } from "../figures/lab-exports/plot.ts";
import { labOwnTable } from "../figures/lab-own-table/definition.ts";
import { drawLabOwnTable } from "../figures/lab-own-table/plot.ts";
import { labParticipation } from "../figures/lab-participation/definition.ts";
import { drawLabParticipation } from "../figures/lab-participation/plot.ts";
import { labRounds } from "../figures/lab-rounds/definition.ts";
import { drawLabRounds } from "../figures/lab-rounds/plot.ts";
import { labScenario, mended } from "../figures/lab-scenario/definition.ts";
import { drawLabScenario } from "../figures/lab-scenario/plot.ts";
import type { ScenarioView } from "../figures/lab-scenario/model.ts";
import { preparedScenarios } from "../figures/lab-scenario/scenarios.ts";
import { labSeries } from "../figures/lab-series/definition.ts";
import { drawLabSeries } from "../figures/lab-series/plot.ts";
import { labTable } from "../figures/lab-table/definition.ts";
import { drawLabTable } from "../figures/lab-table/plot.ts";
import type { OwnTableData } from "../figures/lab-own-table/model.ts";
import { isLocale, type Locale } from "../i18n/locale.ts";
import { cellCalled, type Cell } from "./cells.ts";
import { Cancelled, Computing, ComputingFailed } from "./computing.ts";
import { DrawnFigure } from "./drawn-figure.ts";
import { ComputingGraph } from "./graph.ts";
import { reportLines, type ReportLine } from "./report.ts";
import { computedFigures, resultNodes, type ComputedFigure } from "./results.ts";
import {
  defaultState,
  paramNames,
  printState,
  readState,
  scenarioName,
  type LabState,
} from "./state.ts";
import { filled, labWords } from "./words.ts";

interface Drawable {
  readonly figure: unknown;
  readonly draw: unknown;
}

const drawables: Readonly<Record<string, Drawable>> = {
  "lab-table": { figure: labTable, draw: drawLabTable },
  "lab-rounds": { figure: labRounds, draw: drawLabRounds },
  "lab-participation": { figure: labParticipation, draw: drawLabParticipation },
  "lab-candidates": { figure: labCandidates, draw: drawLabCandidates },
  "lab-series": { figure: labSeries, draw: drawLabSeries },
  "lab-exports": { figure: labExports, draw: drawLabExports },
  "lab-scenario": { figure: labScenario, draw: drawLabScenario },
  "lab-own-table": { figure: labOwnTable, draw: drawLabOwnTable },
};

interface Shown {
  readonly cell: Cell;
  readonly drawn: DrawnFigure;
  view(state: LabState): object;
  data: unknown;
  /** What the data were asked for, and what the view was. */
  dataKey: string;
  viewKey: string;
}

const isComputed = (id: string): id is ComputedFigure =>
  (computedFigures as readonly string[]).includes(id);

/** Opens the notebook of this page; `touched` are controls that were changed before it was here. */
export function openNotebook(touched: ReadonlySet<Element>) {
  const hosts = [...document.querySelectorAll<HTMLElement>(".cell")];
  const [firstHost] = hosts;
  const locale: Locale = isLocale(firstHost?.dataset.locale) ? firstHost.dataset.locale : "en";
  const say = (name: keyof typeof labWords) => labWords[name][locale];
  const computing = new Computing(new URL(firstHost?.dataset.src ?? "", location.href).href);
  const ownComputing = new Computing();
  // The same graph as the worker's tells which cells a change concerns.
  const graph = new ComputingGraph(resultNodes(() => []));
  let state: LabState = defaultState;

  const shown: Shown[] = hosts.flatMap((host) => {
    const cell = cellCalled(host.dataset.cell ?? "");
    return cell.figures.flatMap(({ id, view }): Shown[] => {
      const place = host.querySelector<HTMLElement>(`.lab-figure[data-figure="${id}"]`);
      const drawable = drawables[id];
      if (!place || !drawable) return [];
      // Figure and drawing share their types; only the id is known here.
      const drawn = new DrawnFigure(
        place,
        drawable.figure as Figure,
        drawable.draw as Draw<object, unknown>,
        locale,
      );
      const key = isComputed(id) ? graph.wholeKey(id, defaultState) : "";
      return [{ cell, drawn, view, data: undefined, dataKey: key, viewKey: "" }];
    });
  });

  /** Data of a figure for the state: computed, or as the site stores them. */
  async function dataOf(each: Shown): Promise<unknown> {
    const { id } = each.drawn.figure;
    if (isComputed(id)) {
      const answer = await computing.ask({ kind: "figure", figure: id, state });
      return answer.kind === "result" ? answer.data : undefined;
    }
    if (each.data !== undefined) return each.data;
    const response = await fetch(each.drawn.host.dataset.src ?? "");
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return ((await response.json()) as { data: unknown }).data;
  }

  /** Brings a figure up to the state; asks for data only when they changed or were never here. */
  async function update(each: Shown, moving: boolean): Promise<void> {
    const { drawn } = each;
    const { id } = drawn.figure;
    const now = state;
    const view = each.view(now);
    const dataKey = isComputed(id) ? graph.wholeKey(id, now) : each.dataKey;
    const viewKey = JSON.stringify(view);
    if (each.data !== undefined && dataKey === each.dataKey && viewKey === each.viewKey) return;
    if (each.data === undefined || dataKey !== each.dataKey) {
      each.dataKey = dataKey;
      drawn.busy(true);
      const late = setTimeout(() => drawn.announce(say("computing")), 300);
      try {
        const data = await dataOf(each);
        // A later choice has asked again: its answer will come.
        if (each.dataKey !== dataKey) return;
        each.data = data;
      } catch (error) {
        if (error instanceof Cancelled) return;
        console.error(error);
        each.dataKey = "";
        drawn.announce(error instanceof ComputingFailed ? error.reason[locale] : say("computing"));
        return;
      } finally {
        clearTimeout(late);
        drawn.busy(false);
      }
    }
    const latest = each.view(state);
    each.viewKey = JSON.stringify(latest);
    drawn.show(latest, each.data, moving);
    drawn.announce(
      moving
        ? `${say("done")}${drawn.figure.title({ view: latest, data: each.data, locale })}`
        : say("read"),
    );
  }

  function choose(change: Partial<LabState>): void {
    state = { ...state, ...change };
    const address = new URL(location.href);
    for (const name of paramNames) address.searchParams.delete(name);
    for (const [name, value] of printState(state)) address.searchParams.set(name, value);
    history.replaceState(history.state, "", address);
    syncControls();
    for (const each of shown) if (each.drawn.inView()) void update(each, true);
    clearTimeout(later);
    later = window.setTimeout(updateRest, 250, shown.values());
  }

  /** The figures out of sight follow one by one, when those in sight are drawn. */
  let later = 0;
  function updateRest(rest: Iterator<Shown>): void {
    const { value, done } = rest.next();
    if (done) return;
    void update(value, true);
    later = window.setTimeout(updateRest, 0, rest);
  }

  function syncControls(): void {
    for (const host of hosts) {
      for (const control of host.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        "[data-field]",
      )) {
        set(control, String(state[control.dataset.field as keyof LabState]));
      }
      for (const control of host.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        "[data-scenario-field]",
      )) {
        const field = control.dataset.scenarioField as keyof ScenarioView;
        if (field === "to") (control as HTMLInputElement).checked = isTarget(control.value);
        else set(control, String(state.scenario[field]));
        // What is cut goes nowhere, and nothing moves to where it comes from.
        if (field === "to") {
          control.disabled =
            state.scenario.action === "cut" || control.value === state.scenario.seller;
        }
      }
      const name = scenarioName(state.scenario);
      for (const link of host.querySelectorAll<HTMLAnchorElement>("a[data-scenario]")) {
        if (link.dataset.scenario === name) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    }
  }
  const isTarget = (region: string) => state.scenario.to.includes(region);

  function set(control: HTMLInputElement | HTMLSelectElement, value: string): void {
    if (control.value !== value) control.value = value;
    const output = control.closest("label")?.querySelector("[data-value]");
    if (output) output.textContent = control.dataset.scenarioField ? `${value}%` : value;
  }

  /** What a control was set to, as a change of the state. */
  function changeOf(control: HTMLInputElement | HTMLSelectElement): Partial<LabState> {
    const { field, scenarioField } = control.dataset;
    if (field === "year") return { year: Number(control.value) };
    if (field === "exporter") return { exporter: control.value, exports: "origin" };
    if (field) return { [field]: control.value };
    if (!scenarioField) return {};
    let scenario: ScenarioView = state.scenario;
    if (scenarioField === "share") scenario = { ...scenario, share: Number(control.value) };
    else if (scenarioField === "to") {
      const boxes = control
        .closest("fieldset")
        ?.querySelectorAll<HTMLInputElement>("[data-scenario-field=to]");
      const to = [...(boxes ?? [])].filter(({ checked }) => checked).map(({ value }) => value);
      // Purchases that move must move somewhere: the last box stays.
      scenario = { ...scenario, to: to.length ? to : scenario.to };
    } else scenario = { ...scenario, [scenarioField]: control.value };
    return { scenario: mended(scenario).view };
  }

  function isControl(target: EventTarget | null): target is HTMLInputElement | HTMLSelectElement {
    return (
      (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) &&
      (target.dataset.field !== undefined || target.dataset.scenarioField !== undefined)
    );
  }

  for (const host of hosts) {
    host.addEventListener("input", ({ target }) => {
      if (isControl(target)) choose(changeOf(target));
    });
    host.addEventListener("click", (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-scenario]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const scenario = preparedScenarios[link.dataset.scenario ?? ""];
      if (!scenario) return;
      event.preventDefault();
      choose({ scenario });
    });
    host.querySelector("[data-link]")?.addEventListener("click", ({ currentTarget }) => {
      const address = new URL(location.href);
      address.hash = host.id;
      const button = currentTarget as HTMLElement;
      const told = (text: string) => {
        button.textContent = text;
        setTimeout(() => (button.textContent = say("link")), 3000);
      };
      // Pages that are not served over https have no clipboard.
      const written = navigator.clipboard?.writeText(address.href) ?? Promise.reject(new Error());
      void written.then(
        () => told(say("linkCopied")),
        () => told(say("linkNotCopied")),
      );
    });
  }

  // The reader's own table

  const ownHost = hosts.find(({ dataset }) => dataset.cell === "your-table");
  const own = shown.find(({ drawn }) => drawn.figure.id === "lab-own-table");
  const underWay = ownHost?.querySelector<HTMLElement>(".under-way");
  const progress = underWay?.querySelector("progress");
  const stage = underWay?.querySelector("[role=status]");
  let latestFile = 0;

  function report(name: string, lines: readonly ReportLine[], refused: boolean): void {
    const place = ownHost?.querySelector<HTMLElement>("[data-report]");
    const [head, list] = place?.children ?? [];
    if (head)
      head.textContent = refused
        ? `${name}${locale === "zh" ? "：" : ": "}${say("refused")}`
        : filled(say("report"), { name });
    list?.replaceChildren(
      ...lines.map(({ severity, text }) => {
        const line = document.createElement("li");
        line.dataset.severity = severity;
        line.textContent = text;
        return line;
      }),
    );
  }

  function showOwn(data: OwnTableData): void {
    if (!own) return;
    own.data = data;
    const view = own.view(state);
    // The parts of exports come last; until then the first question is shown.
    const { question } = view as { question: keyof OwnTableData["shares"] };
    const there = data.shares[question] ? view : { question: "forward" };
    own.viewKey = JSON.stringify(there);
    own.drawn.show(there, data, false);
  }

  async function readFile(file: Blob & { readonly name?: string }): Promise<void> {
    const turn = ++latestFile;
    const name = file.name ?? "";
    ownComputing.cancel();
    if (underWay) underWay.hidden = false;
    if (stage) stage.textContent = say("reading");
    progress?.removeAttribute("value");
    try {
      const bytes = await file.arrayBuffer();
      const answer = await ownComputing.ask(
        { kind: "file", name, bytes },
        (part) => {
          if (turn !== latestFile) return;
          if (part.kind === "table") {
            if (stage) stage.textContent = say("inverting");
            const { regions, sectors } = part.data;
            const read = { regions: regions.length, sectors, years: part.years };
            report(name, reportLines(part.notices, locale, read), false);
            own?.drawn.from(name);
            showOwn(part.data);
          } else if (part.kind === "progress" && progress) progress.value = part.share;
        },
        [bytes],
      );
      if (turn !== latestFile) return;
      if (answer.kind === "refused") report(name, reportLines(answer.notices, locale), true);
      if (answer.kind === "result") {
        const data = answer.data as OwnTableData;
        showOwn(data);
        own?.drawn.announce(
          `${say("done")}${own.drawn.figure.title({ view: own.view(state), data, locale })}`,
        );
      }
    } catch (error) {
      if (turn !== latestFile) return;
      const text =
        error instanceof ComputingFailed
          ? error.reason[locale]
          : error instanceof Cancelled
            ? say("cancelled")
            : say("refused");
      own?.drawn.announce(text);
    } finally {
      if (turn === latestFile && underWay) underWay.hidden = true;
    }
  }

  ownHost?.querySelector<HTMLInputElement>("[data-file]")?.addEventListener("change", (event) => {
    const [file] = (event.currentTarget as HTMLInputElement).files ?? [];
    if (file) void readFile(file);
  });
  ownHost?.querySelector<HTMLElement>("[data-sample]")?.addEventListener("click", async (event) => {
    const address = (event.currentTarget as HTMLElement).dataset.src ?? "";
    const response = await fetch(address);
    void readFile(new File([await response.blob()], address.split("/").at(-1) ?? ""));
  });
  ownHost?.querySelector("[data-cancel]")?.addEventListener("click", () => ownComputing.cancel());

  // The state that the address describes, then what was touched while this was on its way.
  const read = readState(new URLSearchParams(location.search));
  state = read.state;
  const early = [...touched].filter(isControl).map(changeOf);
  syncControls();
  if (read.notices.length > 0) {
    const notice = document.createElement("p");
    notice.className = "lab-notice";
    notice.setAttribute("role", "status");
    notice.textContent = `${say("notices")}${locale === "zh" ? "" : " "}${read.notices.map((each) => each[locale]).join(locale === "zh" ? "" : " ")}`;
    // Where the link leads, so that whoever follows it meets the sentence.
    const target = hosts.find(({ id }) => `#${id}` === location.hash) ?? firstHost;
    target?.querySelector(".bench")?.before(notice);
  }
  if (early.length > 0) choose(Object.assign({}, ...early) as Partial<LabState>);
  else for (const each of shown) void update(each, false);
  for (const input of touched) {
    if (input instanceof HTMLInputElement && input.dataset.file !== undefined && input.files?.[0]) {
      void readFile(input.files[0]);
    }
  }
  return { readFile };
}
