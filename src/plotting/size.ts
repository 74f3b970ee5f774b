/**
 * The two sizes a figure is drawn in. They are meant to be shown at about 1:1, and type is set so
 * that no label falls below 11.5 px there; a container query picks one.
 */
export type SizeName = "wide" | "narrow";

export interface Size {
  readonly name: SizeName;
  readonly width: number;
  readonly height: number;
  /** Type size of axis labels and remarks, px. */
  readonly tick: number;
  /** Type size of direct labels, px. */
  readonly label: number;
  /** Stroke width of the highlighted line and of the receding ones, px. */
  readonly strong: number;
  readonly weak: number;
  /** Radius of a dot, px. */
  readonly dot: number;
}

export const sizes: Readonly<Record<SizeName, Size>> = {
  wide: {
    name: "wide",
    width: 720,
    height: 440,
    tick: 13,
    label: 14,
    strong: 3,
    weak: 1.5,
    dot: 4.5,
  },
  narrow: {
    name: "narrow",
    width: 360,
    height: 300,
    tick: 12,
    label: 12.5,
    strong: 2.5,
    weak: 1.25,
    dot: 4,
  },
};

export const sizeNames = ["wide", "narrow"] as const satisfies readonly SizeName[];
