import { parseHTML } from "linkedom";

/** A document to draw in where there is no browser. */
export function serverDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
}
