import { spelledOut, textTween, timeLineTween, vertices } from "./tween.ts";

/**
 * From one state of a figure to the next: marks with the same `data-key` move, new ones fade in,
 * others fade out. The incoming drawing is moved about and put back exactly as it was; the outgoing
 * one is only read, so it may already be hidden.
 */

const duration = 380;
const shapes = "path,circle,rect,line,text";
const moved = ["x", "y", "cx", "cy", "r", "x1", "x2", "y1", "y2", "width", "height", "transform"];
const namespace = "http://www.w3.org/2000/svg";

/** Transitions under way, by the drawing they move; ending one puts the drawing back. */
const underWay = new WeakMap<SVGSVGElement, () => void>();
let clips = 0;

type Step = (t: number) => void;

/** Moves `incoming` out of the looks of `outgoing`. Nothing moves for readers who ask for stillness. */
export function animateBetween(outgoing: SVGSVGElement, incoming: SVGSVGElement): void {
  for (const task of transitionBetween(outgoing, incoming)) task();
}

/**
 * What it takes to move `incoming` out of the looks of `outgoing`: to read the one, to compare the
 * other with it, to begin. Each is enough for a frame on a slow phone; to be called in this order.
 */
export function transitionBetween(
  outgoing: SVGSVGElement,
  incoming: SVGSVGElement,
): (() => void)[] {
  const view = incoming.ownerDocument.defaultView;
  let before: Looks;
  let motion: Motion;
  const readBefore = () => {
    // A drawing that is still moving hands over the place its marks have reached.
    before = read(outgoing);
    underWay.get(outgoing)?.();
    underWay.get(incoming)?.();
  };
  const still = view?.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (!view || still || outgoing === incoming) return [readBefore];

  const compare = () => (motion = prepare(before, incoming));
  const begin = () => {
    // A tab in the background draws no frames: a drawing would stay half-way.
    if (view.document.hidden) return;
    const { steps, enter, restore } = motion;
    const over = new AbortController();
    let frame = 0;
    const end = () => {
      view.cancelAnimationFrame(frame);
      over.abort();
      restore();
      underWay.delete(incoming);
    };
    underWay.set(incoming, end);
    view.addEventListener("beforeprint", end, over);
    view.document.addEventListener("visibilitychange", end, over);
    enter();
    for (const step of steps) step(0);
    let start: number | undefined;
    const tick = (now: number) => {
      const t = (now - (start ??= now)) / duration;
      if (t >= 1) return end();
      // In its first frame a mark is where it has been put.
      if (t > 0) for (const step of steps) step(t);
      frame = view.requestAnimationFrame(tick);
    };
    frame = view.requestAnimationFrame(tick);
  };
  return [readBefore, compare, begin];
}

/** How a drawing moves, and how it is put back. */
interface Motion {
  readonly steps: readonly Step[];
  readonly enter: () => void;
  readonly restore: () => void;
}

/** A mark as it looks now, and the text of all that makes it look so. */
interface Look {
  readonly element: Element;
  readonly looks: string;
}

interface Looks {
  readonly keyed: ReadonlyMap<string, Look>;
  /** Marks without a key, by their looks. */
  readonly others: ReadonlyMap<string, Look[]>;
}

function read(svg: SVGSVGElement): Looks {
  const keyed = new Map<string, Look>();
  const others = new Map<string, Look[]>();
  const looksOf = describer(svg);
  const moving = underWay.has(svg);
  for (const shape of svg.querySelectorAll(`:is(${shapes}):not([data-leaving] *, clipPath *)`)) {
    const looks = looksOf(shape);
    // Marks under way are about to be put back.
    const look = { element: moving ? lifted(shape) : shape, looks };
    const key = shape.getAttribute("data-key");
    if (key) keyed.set(key, look);
    else if (!others.get(looks)?.push(look)) others.set(looks, [look]);
  }
  return { keyed, others };
}

/** Tells what a mark looks like, with all it inherits from its groups. */
function describer(svg: SVGSVGElement): (shape: Element) => string {
  const groups = new Map<Element | null, string>([[svg, ""]]);
  const own = (element: Element) =>
    element.getAttributeNames().reduce(
      // What a mark is clipped by has another name in each drawing.
      (text, name) =>
        name === "clip-path" ? text : `${text} ${name}=${element.getAttribute(name)}`,
      element.localName,
    );
  const inherited = (group: Element | null): string => {
    const known = groups.get(group);
    if (known !== undefined || !group) return known ?? "";
    const text = `${inherited(group.parentElement)}/${own(group)}`;
    groups.set(group, text);
    return text;
  };
  return (shape) =>
    `${inherited(shape.parentElement)}/${own(shape)}${shape.localName === "text" ? shape.innerHTML : ""}`;
}

/** A copy of a mark that carries what it inherits from its groups. */
function lifted(shape: Element): Element {
  const copy = shape.cloneNode(true) as Element;
  for (let group = shape.parentElement; group && group.localName !== "svg";) {
    for (const name of group.getAttributeNames()) {
      if (!copy.hasAttribute(name)) copy.setAttribute(name, group.getAttribute(name) ?? "");
    }
    group = group.parentElement;
  }
  copy.removeAttribute("clip-path");
  return copy;
}

function prepare(before: Looks, incoming: SVGSVGElement): Motion {
  const touched: (() => void)[] = [];
  const set = (element: Element, attribute: string) => {
    const original = element.getAttribute(attribute);
    touched.push(() => {
      if (original === null) element.removeAttribute(attribute);
      else element.setAttribute(attribute, original);
    });
    return (value: string) => element.setAttribute(attribute, value);
  };
  const restore = () => {
    for (const each of touched.toReversed()) each();
  };
  const steps: Step[] = [];
  const looksOf = describer(incoming);
  const staying = new Set<Look>();
  const fadeIn = (shape: SVGElement) => {
    const opacity = fade(shape, touched);
    steps.push((t) => opacity(Math.max(0, (t - 0.35) / 0.65)));
  };
  for (const shape of incoming.querySelectorAll<SVGElement>(shapes)) {
    const key = shape.getAttribute("data-key");
    if (!key) {
      const same = before.others.get(looksOf(shape))?.find((look) => !staying.has(look));
      if (same) staying.add(same);
      else fadeIn(shape);
      continue;
    }
    const look = before.keyed.get(key);
    const go = look && look.element.localName === shape.localName && travel(look.element, shape);
    const going = go ? go(set, touched) : [];
    // A mark that stays in place but changes its looks fades over into the new ones.
    const repainted = going.length === 0 && look?.looks !== looksOf(shape);
    if (!look || !go || repainted) {
      fadeIn(shape);
      continue;
    }
    staying.add(look);
    steps.push(...going);
  }

  // Words don't fade out among the new ones: they would have to be set once more for it.
  const leaving = [...before.keyed.values(), ...[...before.others.values()].flat()].filter(
    (look) => !staying.has(look) && look.element.localName !== "text",
  );
  // Empty where nothing leaves.
  const group = incoming.ownerDocument.createElementNS(namespace, "g");
  group.setAttribute("data-leaving", "");
  group.append(...leaving.map(({ element }) => lifted(element)));
  touched.push(() => group.remove());
  steps.push((t) => (group.style.opacity = String(Math.max(0, 1 - t / 0.6))));
  return { steps, enter: () => incoming.prepend(group), restore };
}

/**
 * Sets how much of a mark is seen, by its style: browsers then skip matching it against every rule of
 * the page, which for a hundred marks makes a frame late. Marks carry no style of their own.
 */
function fade(shape: SVGElement, touched: (() => void)[]): (opacity: number) => void {
  touched.push(() => shape.removeAttribute("style"));
  return (opacity) => (shape.style.opacity = String(opacity));
}

type Prepare = (
  set: (element: Element, attribute: string) => (value: string) => void,
  touched: (() => void)[],
) => Step[];

/** How a mark gets from one place to another; null when it can't but by fading. */
function travel(from: Element, to: Element): Prepare | null {
  if (to.localName === "path") return pathTravel(from, to);
  return (set) =>
    moved.flatMap((attribute): Step[] => {
      const [a, b] = [from.getAttribute(attribute), to.getAttribute(attribute)];
      if (a === null || b === null || a === b) return [];
      const tween = textTween(a, b);
      if (!tween) return [];
      const write = set(to, attribute);
      return [(t) => write(tween(eased(t)))];
    });
}

function pathTravel(from: Element, to: Element): Prepare | null {
  const [a, b] = [from.getAttribute("d") ?? "", to.getAttribute("d") ?? ""];
  if (a === b) return () => [];
  const [first, firstNow] = [from.getAttribute("data-first"), to.getAttribute("data-first")];
  const [points, pointsNow] = [vertices(a), vertices(b)];
  if (first !== null && firstNow !== null && points && pointsNow) {
    const tween = timeLineTween(
      { first: Number(first), points },
      { first: Number(firstNow), points: pointsNow },
    );
    if (!tween) return null;
    return (set, touched) => {
      const write = set(to, "d");
      const window = clip(to, set, touched);
      return [
        (t) => {
          const { path, span } = tween(eased(t));
          write(path);
          window(span);
        },
      ];
    };
  }
  const tween = textTween(spelledOut(a), spelledOut(b));
  if (!tween) return null;
  return (set) => {
    const write = set(to, "d");
    return [(t) => write(tween(eased(t)))];
  };
}

/** Shows a line between two x only, while it moves. */
function clip(
  line: Element,
  set: (element: Element, attribute: string) => (value: string) => void,
  touched: (() => void)[],
): (span: readonly [number, number]) => void {
  const document = line.ownerDocument;
  const svg = line.closest("svg");
  const path = document.createElementNS(namespace, "clipPath");
  const rect = document.createElementNS(namespace, "rect");
  path.id = `moving-${++clips}`;
  rect.setAttribute("y", "-1000");
  rect.setAttribute("height", "3000");
  path.append(rect);
  svg?.append(path);
  touched.push(() => path.remove());
  set(line, "clip-path")(`url(#${path.id})`);
  return ([left, right]) => {
    rect.setAttribute("x", String(left - 2));
    rect.setAttribute("width", String(Math.max(0, right - left + 4)));
  };
}

function eased(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}
