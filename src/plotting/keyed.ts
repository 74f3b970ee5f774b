import type { RenderFunction } from "@observablehq/plot";

/**
 * A Plot `render` option that names each mark, so that the same thing keeps its identity from one
 * state to the next (`data-key`). `name` gets the index of the datum, for lines that of the first
 * vertex; further attributes may be returned beside the key.
 */
export function keyed(
  name: (index: number) => string | Readonly<Record<string, string>>,
): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    for (const mark of group ? Array.from(group.children) : []) {
      const datum = (mark as unknown as { __data__: unknown }).__data__;
      const first: unknown = Array.isArray(datum) ? datum[0] : datum;
      if (typeof first !== "number") continue;
      const named = name(first);
      const attributes = typeof named === "string" ? { "data-key": named } : named;
      for (const [attribute, value] of Object.entries(attributes)) {
        mark.setAttribute(attribute, value);
      }
    }
    return group;
  };
}
