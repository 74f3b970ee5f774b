/** Puts values into `{name}` places of an interface text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`interface text "${text}": no value for ${place}`);
    return String(value);
  });
}
