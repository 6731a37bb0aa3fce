import { kernelBytes } from "./kernel-bytes.js";
import type { Layout } from "./layout.js";
import { solvePlain } from "./plain-paths.js";

/** A memory, and {@link solvePlain} over it. */
export interface Kernel {
  readonly real: Float64Array;
  readonly int: Int32Array;
  solve(at: Layout, done: number, until: number): number;
}

/** The part of WebAssembly that is used, wherever there is one. */
interface Wasm {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (
    module: object,
  ) => {
    exports: {
      memory: { buffer: ArrayBuffer; grow(pages: number): number };
      solve(...numbers: number[]): number;
    };
  };
}

const PAGE = 65536;

/** Compiled once; null where it cannot be. */
let compiled: object | null | undefined;

/**
 * A kernel with so many bytes: in WebAssembly with SIMD where the platform has it, in plain loops otherwise. Both give
 * the same bytes.
 */
export function newKernel(bytes: number): Kernel {
  const { WebAssembly } = globalThis as unknown as { WebAssembly?: Wasm };
  compiled ??= WebAssembly === undefined ? null : compile(WebAssembly);
  if (compiled === null || WebAssembly === undefined) return plainKernel(bytes);
  const { memory, solve } = new WebAssembly.Instance(compiled).exports;
  memory.grow(Math.ceil(bytes / PAGE));
  return {
    real: new Float64Array(memory.buffer),
    int: new Int32Array(memory.buffer),
    // One argument after the other: a call may take no longer than solving 8 × 8.
    solve: (at, done, until) =>
      solve(
        at.rows,
        at.columns,
        at.width,
        at.rows === at.columns ? 1 : 0,
        done,
        until,
        0,
        8 * at.v,
        8 * at.distance,
        8 * at.settled,
        8 * at.from,
        8 * at.cost,
        4 * at.columnOf,
        4 * at.rowOf,
        4 * at.free,
        4 * at.reached,
      ),
  };
}

/** {@link newKernel} in plain loops. */
export function plainKernel(bytes: number): Kernel {
  const buffer = new ArrayBuffer(8 * Math.ceil(bytes / 8));
  const real = new Float64Array(buffer);
  const int = new Int32Array(buffer);
  return { real, int, solve: (at, done, until) => solvePlain(real, int, at, done, until) };
}

/** A page may forbid compiling, and an old browser may lack SIMD. */
function compile(wasm: Wasm): object | null {
  try {
    return new wasm.Module(fromBase64(kernelBytes));
  } catch {
    return null;
  }
}

function fromBase64(text: string): Uint8Array {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of text) {
    if (digit === "=") break;
    held = (held << 6) | digits.indexOf(digit);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 255);
    held &= (1 << bits) - 1;
  }
  return Uint8Array.from(bytes);
}
