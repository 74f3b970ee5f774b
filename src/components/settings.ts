/** The reader's settings: theme and layout, kept on the device. */

type Theme = "auto" | "light" | "dark";
type LayoutChoice = "scroll" | "unrolled";

interface Settings {
  theme?: Theme;
  layout?: LayoutChoice;
}

const root = document.documentElement;

function stored(): Settings {
  try {
    return (JSON.parse(localStorage.getItem("settings") ?? "{}") as Settings) ?? {};
  } catch {
    return {};
  }
}

function store(change: Settings): void {
  try {
    localStorage.setItem("settings", JSON.stringify({ ...stored(), ...change }));
  } catch {
    // Private windows may refuse storage; the choice then lasts for this page.
  }
}

function currentTheme(): Theme {
  const theme = root.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "auto";
}

function chooseTheme(theme: Theme): void {
  if (theme === "auto") delete root.dataset.theme;
  else root.dataset.theme = theme;
  store({ theme });
}

function currentLayout(): LayoutChoice {
  return root.classList.contains("unrolled") ? "unrolled" : "scroll";
}

/** Switches between scrolling and unrolled figures; the story keeps the reader at the same step. */
function chooseLayout(layout: LayoutChoice): void {
  root.classList.toggle("unrolled", layout === "unrolled");
  store({ layout });
}

/** Ties the radio buttons of the settings panel to the settings. */
export function connectSettings(panel: HTMLElement): void {
  const check = (name: string, value: string) => {
    const input = panel.querySelector<HTMLInputElement>(`input[name=${name}][value=${value}]`);
    if (input) input.checked = true;
  };
  check("theme", currentTheme());
  check("layout", currentLayout());
  panel.addEventListener("change", (event) => {
    const input = event.target as HTMLInputElement;
    if (input.name === "theme") chooseTheme(input.value as Theme);
    if (input.name === "layout") chooseLayout(input.value as LayoutChoice);
  });
}
