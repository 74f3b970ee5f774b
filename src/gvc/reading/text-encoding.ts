/** Bytes of a file as text. Spreadsheets in Chinese offices still save CSV in GB 18030, not in UTF-8. */

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** The text without its byte order mark, and the encoding it was found to be in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Reads a byte order mark where there is one; else UTF-8 where the bytes are valid UTF-8; else
 * GB 18030. Never throws: bytes that fit nothing become replacement characters, which the table
 * reader then names by row and column.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return decoded("utf-16be", bytes);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return decoded("gb18030", bytes);
  }
}

const decoded = (encoding: Encoding, bytes: Uint8Array): DecodedText => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});
