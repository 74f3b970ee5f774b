/** Markup of an element; the same text from any DOM. `xmlns` is for files, not for inline SVG. */
export function serialize(element: Element, { xmlns = false } = {}): string {
  const attributes = element
    .getAttributeNames()
    .map((name) => ` ${name}="${escaped(element.getAttribute(name) ?? "")}"`)
    .join("");
  const name = element.localName + (xmlns ? ' xmlns="http://www.w3.org/2000/svg"' : "");
  const content = Array.from(element.childNodes)
    .map((node) => {
      if (node.nodeType === 3) return escaped(node.nodeValue ?? "");
      return node.nodeType === 1 ? serialize(node as Element) : "";
    })
    .join("");
  return content
    ? `<${name}${attributes}>${content}</${element.localName}>`
    : `<${name}${attributes}/>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
