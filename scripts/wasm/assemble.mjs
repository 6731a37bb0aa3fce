// A small assembler for WebAssembly: nested lists in the order of the text format, to bytes. It knows what the kernel
// uses. A string that starts with `$` is a local; a whole number is an i32 constant.

/** Loads and stores, each with how it is aligned; after it stands the offset. */
const ops = {
  "i32.load": [0x28, 2],
  "f64.load": [0x2b, 3],
  "i32.store": [0x36, 2],
  "f64.store": [0x39, 3],
  "v128.load": [0xfd, 0x00, 3],
  "v128.store": [0xfd, 0x0b, 3],
};
const plain = {
  "i32.eqz": [0x45],
  "i32.eq": [0x46],
  "i32.lt": [0x48],
  "i32.gt": [0x4a],
  "i32.ge": [0x4e],
  "i32.add": [0x6a],
  "i32.sub": [0x6b],
  "i32.mul": [0x6c],
  "i32.and": [0x71],
  "i32.or": [0x72],
  "i32.shl": [0x74],
  "f64.eq": [0x61],
  "f64.lt": [0x63],
  "f64.gt": [0x64],
  "f64.le": [0x65],
  "f64.ge": [0x66],
  "f64.add": [0xa0],
  "f64.sub": [0xa1],
  "i64.extend": [0xad],
  "i64x2.splat": [0xfd, 0x12],
  "f64x2.splat": [0xfd, 0x14],
  "f64x2.lane0": [0xfd, 0x21, 0],
  "f64x2.lane1": [0xfd, 0x21, 1],
  "f64x2.eq": [0xfd, 0x47],
  "f64x2.ne": [0xfd, 0x48],
  "f64x2.lt": [0xfd, 0x49],
  "f64x2.le": [0xfd, 0x4b],
  "v128.or": [0xfd, 0x50],
  "v128.bitselect": [0xfd, 0x52],
  "v128.any": [0xfd, 0x53],
  "f64x2.add": [0xfd, 0xf0, 0x01],
  "f64x2.sub": [0xfd, 0xf1, 0x01],
  "f64x2.pmin": [0xfd, 0xf6, 0x01],
  "f64x2.pmax": [0xfd, 0xf7, 0x01],
};
const types = { i32: 0x7f, f64: 0x7c, v128: 0x7b };

function unsigned(value) {
  const bytes = [];
  let left = value;
  do {
    const low = left & 0x7f;
    left >>>= 7;
    bytes.push(left === 0 ? low : low | 0x80);
  } while (left !== 0);
  return bytes;
}

function signed(value) {
  const bytes = [];
  let left = value;
  for (;;) {
    const low = left & 0x7f;
    left >>= 7;
    const last = (left === 0 && (low & 0x40) === 0) || (left === -1 && (low & 0x40) !== 0);
    bytes.push(last ? low : low | 0x80);
    if (last) return bytes;
  }
}

const double = (value) => [...new Uint8Array(Float64Array.of(value).buffer)];

/** The bytes of one expression or statement; `labels` are the blocks around it, innermost last. */
function encode(node, locals, labels) {
  const inside = (nodes, more = labels) => nodes.flatMap((one) => encode(one, locals, more));
  const local = (name) => {
    if (!locals.has(name)) throw new Error(`There is no local ${name}.`);
    return unsigned(locals.get(name));
  };
  const depth = (label) => {
    const at = labels.lastIndexOf(label);
    if (at < 0) throw new Error(`There is no block ${label}.`);
    return unsigned(labels.length - 1 - at);
  };
  if (typeof node === "number") return [0x41, ...signed(node)];
  if (typeof node === "string") return [0x20, ...local(node)];
  const [name, ...rest] = node;
  if (name in ops) {
    return [...inside(rest), ...ops[name], 0];
  }
  if (name === "v128.load+16") return [...inside(rest), ...ops["v128.load"], 16];
  if (name in plain) return [...inside(rest), ...plain[name]];
  switch (name) {
    case "f64.const":
      return [0x44, ...double(rest[0])];
    case "set":
      return [...inside([rest[1]]), 0x21, ...local(rest[0])];
    case "tee":
      return [...inside([rest[1]]), 0x22, ...local(rest[0])];
    case "block":
      return [0x02, 0x40, ...inside(rest.slice(1), [...labels, rest[0]]), 0x0b];
    case "loop":
      return [0x03, 0x40, ...inside(rest.slice(1), [...labels, rest[0]]), 0x0b];
    case "if":
      return [...inside([rest[0]]), 0x04, 0x40, ...inside(rest.slice(1), [...labels, ""]), 0x0b];
    case "ifelse": {
      const within = [...labels, ""];
      const [condition, yes, no] = rest;
      return [...inside([condition]), 0x04, 0x40, ...inside(yes, within), 0x05, ...inside(no, within), 0x0b];
    }
    case "br":
      return [0x0c, ...depth(rest[0])];
    case "br_if":
      return [...inside([rest[1]]), 0x0d, ...depth(rest[0])];
    case "return":
      return [...inside(rest), 0x0f];
    default:
      throw new Error(`There is no instruction ${name}.`);
  }
}

const section = (id, bytes) => [id, ...unsigned(bytes.length), ...bytes];
const text = (value) => [...unsigned(value.length), ...Buffer.from(value)];

/**
 * A module of one memory, exported as `memory`, and one function, exported under its name, that takes i32s and returns one.
 *
 * @param {{ name: string, parameters: string[], locals: Record<string, string>, body: unknown[] }} source
 *   `locals` gives each local its type
 * @returns {Uint8Array}
 */
export function assemble({ name, parameters, locals, body }) {
  const names = [...parameters, ...Object.keys(locals)];
  const numbers = new Map(names.map((one, index) => [one, index]));
  const declared = Object.values(locals).flatMap((type) => [1, types[type]]);
  const code = [
    ...unsigned(Object.keys(locals).length),
    ...declared,
    ...body.flatMap((node) => encode(node, numbers, [])),
    0x0b,
  ];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [
      1,
      0x60,
      ...unsigned(parameters.length),
      ...parameters.map(() => types.i32),
      1,
      types.i32,
    ]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, 1]),
    ...section(7, [2, ...text("memory"), 2, 0, ...text(name), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}
