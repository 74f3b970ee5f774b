import type { Both, Locale } from "../i18n/locale.ts";
import type { Size } from "../plotting/size.ts";

/**
 * The contract every figure keeps. A figure is one pure definition (what it says, in both
 * languages) and one drawing (how it looks); both are used on the server, in the browser, in tests,
 * for downloads and for previews. Neither touches `window`, the file system or the clock.
 *
 * A state is a named view, and a view is a plain value: exploring moves through views freely, the
 * story names a few of them.
 */
export interface FigureDefinition<View extends object, Data> {
  /** Stable, ASCII; part of addresses. */
  readonly id: string;
  /** What the figure is, without a message. */
  readonly name: Both<string>;
  /** The figure or table of the paper that this one redraws. */
  readonly paperLabel: Both<string> | null;
  readonly states: Readonly<Record<string, View>>;
  /** Names of the states in the order the story uses them. */
  readonly order: readonly string[];
  /** Ids of the paper's claims that the figure shows. */
  readonly claims: readonly string[];
  readonly sources: readonly Source[];
  /** Terms of the numbers. */
  readonly licence: Both<string>;
  /** The message of a view, a full sentence with values from the data. */
  title(scene: Scene<View, Data>): string;
  /** The message and the two or three values that carry it. */
  alt(scene: Scene<View, Data>): string;
  /** What is measured, in what unit, on what scale. */
  unit(scene: Scene<View, Data>): string;
  /** What a reader must know to read the view rightly; may be empty. */
  notes(scene: Scene<View, Data>): readonly string[];
  /** The view's numbers as a table to read. */
  table(scene: Scene<View, Data>): FigureTable;
  /** All the figure's numbers, one value a row, for download. */
  records(data: Data): Records;
  /** Reads a view from an address; what cannot be read falls back and is told in a notice. */
  parse(params: URLSearchParams, data: Data): ParsedView<View>;
  /** The address of a view; `parse` of it gives the view back. */
  print(view: View): URLSearchParams;
  /** What a reader may change. */
  controls(scene: Scene<View, Data>): readonly Control<View>[];
}

/** One view of a figure on its data, in a language. */
export interface Scene<View, Data> {
  readonly view: View;
  readonly data: Data;
  readonly locale: Locale;
}

export interface Source {
  readonly label: Both<string>;
  /** Which edition of the statistics, or when the copy was taken. */
  readonly vintage: Both<string>;
  readonly url?: string;
}

export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  /** Cells as printed; the first of a row is its header. */
  readonly rows: readonly (readonly string[])[];
}

export interface Records {
  readonly columns: readonly { readonly name: string; readonly description: Both<string> }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface ParsedView<View> {
  readonly view: View;
  /** The state the view is, when it is one. */
  readonly state: string | null;
  readonly notices: readonly Both<string>[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One thing a reader may change about a view. */
export type Control<View> =
  | {
      readonly kind: "several";
      readonly id: string;
      readonly label: string;
      readonly choices: readonly Choice[];
      readonly chosen: readonly string[];
      choose(values: readonly string[]): View;
    }
  | {
      readonly kind: "one";
      readonly id: string;
      readonly label: string;
      readonly choices: readonly Choice[];
      readonly chosen: string;
      choose(value: string): View;
    };

/** How a view looks. Needs Plot, so it lives apart from the definition. */
export type Draw<View, Data> = (
  scene: Scene<View, Data> & { readonly size: Size; readonly document: Document },
) => Drawing;

export interface Drawing {
  readonly svg: SVGSVGElement;
  /** The marks a reader can step through, in px of the drawing. */
  readonly points: readonly ReadPoint[];
}

export interface ReadPoint {
  /** Marks of one series are walked left and right; series are changed up and down. */
  readonly series: string;
  readonly x: number;
  readonly y: number;
  /** The value in words. */
  readonly text: string;
}

/** A figure whose view and data are not known here. Definitions are written with their own types. */
export type Figure = FigureDefinition<object, unknown>;

/**
 * Declares a figure and checks what types cannot: that the order names exactly the states.
 * @throws Error naming the figure and the state.
 */
export function defineFigure<View extends object, Data>(
  definition: FigureDefinition<View, Data>,
): FigureDefinition<View, Data> {
  const { id, states, order } = definition;
  for (const name of order) {
    if (!Object.hasOwn(states, name)) throw unknownState(definition, name);
  }
  for (const name of Object.keys(states)) {
    if (!order.includes(name))
      throw new Error(`figure "${id}": state "${name}" is not in its order`);
  }
  return definition;
}

/**
 * The view that a state names.
 * @throws Error naming the known states.
 */
export function viewOf<View extends object, Data>(
  definition: FigureDefinition<View, Data>,
  state: string,
): View {
  const view = Object.hasOwn(definition.states, state) ? definition.states[state] : undefined;
  if (!view) throw unknownState(definition, state);
  return view;
}

function unknownState(figure: { id: string; order: readonly string[] }, state: string): Error {
  return new Error(
    `figure "${figure.id}": unknown state "${state}", known are ${figure.order.join(", ")}`,
  );
}
