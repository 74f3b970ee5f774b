/**
 * The colours of src/styles/palette.css, for downloads and pictures that stand without a style
 * sheet. A test keeps the two equal.
 */
export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

export type Colour =
  | "paper"
  | "card"
  | "ink"
  | "muted"
  | "faded"
  | "rule"
  | "accent"
  | EconomyColour
  | `${EconomyColour}-text`;

/** One hue per economy. A hue draws marks; its `-text` twin writes, dark enough to read small. */
export type EconomyColour = (typeof economyColours)[number];

export const economyColours = ["chn", "usa", "jpn", "deu", "kor", "ind", "mex", "vnm"] as const;

export const palette: Readonly<Record<Theme, Readonly<Record<Colour, string>>>> = {
  light: {
    paper: "#faf7f2",
    card: "#fffdf9",
    ink: "#1d1b19",
    muted: "#6b645b",
    faded: "#8f887e",
    rule: "#e2dbd0",
    accent: "#a8140f",
    chn: "#a8140f",
    usa: "#1f83d8",
    jpn: "#a26d86",
    deu: "#6e5510",
    kor: "#00574b",
    ind: "#5f9109",
    mex: "#b9557f",
    vnm: "#00505f",
    "chn-text": "#a8140f",
    "usa-text": "#0b66b5",
    "jpn-text": "#8a5676",
    "deu-text": "#6e5510",
    "kor-text": "#00574b",
    "ind-text": "#4a7a05",
    "mex-text": "#a8446e",
    "vnm-text": "#00505f",
  },
  dark: {
    paper: "#15181d",
    card: "#1c2027",
    ink: "#ece6dc",
    muted: "#a39c92",
    faded: "#7c766d",
    rule: "#2d323b",
    accent: "#e8624f",
    chn: "#e8624f",
    usa: "#9cc4ff",
    jpn: "#ab79cb",
    deu: "#f0c890",
    kor: "#5aa093",
    ind: "#93bd1a",
    mex: "#ffaab2",
    vnm: "#3fb0bf",
    "chn-text": "#e8624f",
    "usa-text": "#9cc4ff",
    "jpn-text": "#b98ad6",
    "deu-text": "#f0c890",
    "kor-text": "#5aa093",
    "ind-text": "#93bd1a",
    "mex-text": "#ffaab2",
    "vnm-text": "#3fb0bf",
  },
};
