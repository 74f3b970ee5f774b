/**
 * A very small assembler for WebAssembly: enough to write one numeric function by hand and no more.
 *
 * Why not ship a binary: bytes nobody can read do not belong in a repository of scholarship, and a
 * compiler toolchain for thirty instructions would be heavier than the thirty instructions.
 *
 * Encodings follow the WebAssembly core specification, chapter 5 (binary format).
 */

/** Bytes of an instruction sequence. Sequences nest; {@link moduleBytes} flattens them. */
export type Code = readonly (number | Code)[];

/** Unsigned LEB128, the integer encoding of sizes, indices and offsets. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** Signed LEB128, the encoding of integer constants (32 bits). */
function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const last = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(last ? low : low | 0x80);
    if (last) return bytes;
  }
}

export const I32 = 0x7f;
export const V128 = 0x7b;

const VECTOR = 0xfd;

/** Loads and stores take (log2 alignment, byte offset) after the opcode. */
const at = (opcode: Code, alignment: number, offset: number): Code => [
  opcode,
  alignment,
  unsigned(offset),
];

/** The instructions the kernel uses, under their names in the text format. */
export const op = {
  localGet: (index: number): Code => [0x20, unsigned(index)],
  localSet: (index: number): Code => [0x21, unsigned(index)],
  localTee: (index: number): Code => [0x22, unsigned(index)],
  i32Const: (value: number): Code => [0x41, signed(value)],
  i32Add: [0x6a] as Code,
  i32Sub: [0x6b] as Code,
  v128Load: (offset: number): Code => at([VECTOR, unsigned(0)], 3, offset),
  v128Load64Splat: (offset: number): Code => at([VECTOR, unsigned(10)], 3, offset),
  v128Store: (offset: number): Code => at([VECTOR, unsigned(11)], 3, offset),
  v128Zero: [VECTOR, unsigned(12), new Array<number>(16).fill(0)] as Code,
  f64x2Add: [VECTOR, unsigned(240)] as Code,
  f64x2Sub: [VECTOR, unsigned(241)] as Code,
  f64x2Mul: [VECTOR, unsigned(242)] as Code,
  /** a·b + c in one rounding where the processor has it (relaxed SIMD). */
  f64x2RelaxedMadd: [VECTOR, unsigned(0x107)] as Code,
  /** Runs `body`, then starts again while the i32 it leaves on the stack is not zero. */
  repeatWhile: (body: Code): Code => [0x03, 0x40, body, 0x0d, 0x00, 0x0b],
} as const;

/** One exported function: parameters are all i32, locals are counted by type in order. */
export interface HandWritten {
  readonly name: string;
  readonly parameters: number;
  readonly locals: readonly { readonly count: number; readonly type: number }[];
  readonly body: Code;
}

function flatten(code: Code, into: number[] = []): number[] {
  for (const part of code) {
    if (typeof part === "number") into.push(part);
    else flatten(part, into);
  }
  return into;
}

const counted = (items: readonly Code[]): Code => [unsigned(items.length), ...items];

function section(id: number, content: Code): Code {
  const bytes = flatten(content);
  return [id, unsigned(bytes.length), bytes];
}

const text = (value: string): Code => {
  const bytes = [...value].map((letter) => letter.charCodeAt(0));
  return [unsigned(bytes.length), bytes];
};

/**
 * The binary module that imports one memory as `"host" "memory"` and exports the given functions.
 * Names must be ASCII.
 */
export function moduleBytes(functions: readonly HandWritten[]): Uint8Array<ArrayBuffer> {
  const bodies = functions.map(({ locals, body }) => {
    const bytes = flatten([counted(locals.map((l) => [unsigned(l.count), l.type])), body, 0x0b]);
    return [unsigned(bytes.length), bytes] as Code;
  });
  return new Uint8Array(
    flatten([
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      section(
        1,
        counted(
          functions.map((f) => [0x60, counted(new Array<Code>(f.parameters).fill([I32])), 0]),
        ),
      ),
      section(2, counted([[text("host"), text("memory"), 0x02, 0x00, unsigned(1)]])),
      section(3, counted(functions.map((_, index) => unsigned(index)))),
      section(7, counted(functions.map((f, index) => [text(f.name), 0x00, unsigned(index)]))),
      section(10, counted(bodies)),
    ]),
  );
}
