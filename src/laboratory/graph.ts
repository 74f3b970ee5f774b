/**
 * Cells that depend on cells. Each node says what it reads of the state and which nodes come before
 * it; it is computed again only when one of these has changed.
 */

export interface GraphNode<State> {
  /** Names of the nodes whose values it takes, in this order. */
  readonly after: readonly string[];
  /** What it reads of the state, as text: equal text, equal result. */
  key(state: State): string;
  compute(state: State, before: readonly unknown[]): unknown;
}

interface Kept {
  readonly key: string;
  readonly before: readonly unknown[];
  readonly value: unknown;
}

export class ComputingGraph<State> {
  readonly #nodes: Readonly<Record<string, GraphNode<State>>>;
  readonly #kept = new Map<string, Kept>();

  /** @throws Error for an unknown name or a circle, naming it. */
  constructor(nodes: Readonly<Record<string, GraphNode<State>>>) {
    this.#nodes = nodes;
    for (const name of Object.keys(nodes)) this.#check(name, []);
  }

  /** The value of a node for a state, computed or kept from before. */
  value(name: string, state: State): unknown {
    const node = this.#node(name);
    const before = node.after.map((each) => this.value(each, state));
    const key = node.key(state);
    const kept = this.#kept.get(name);
    // Values are compared by identity: an unchanged node hands out the same object.
    if (kept && kept.key === key && kept.before.every((each, index) => each === before[index])) {
      return kept.value;
    }
    const value = node.compute(state, before);
    this.#kept.set(name, { key, before, value });
    return value;
  }

  /** All that a node reads of the state, itself or through others, as text. */
  wholeKey(name: string, state: State): string {
    const node = this.#node(name);
    return [...node.after.map((each) => this.wholeKey(each, state)), node.key(state)].join("|");
  }

  #node(name: string): GraphNode<State> {
    const node = Object.hasOwn(this.#nodes, name) ? this.#nodes[name] : undefined;
    if (!node) throw new Error(`found unknown node "${name}"`);
    return node;
  }

  #check(name: string, path: readonly string[]): void {
    if (path.includes(name)) throw new Error(`found a circle: ${[...path, name].join(" → ")}`);
    for (const each of this.#node(name).after) this.#check(each, [...path, name]);
  }
}
