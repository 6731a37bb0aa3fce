import { writeCanonical } from "@waymark/core";
import type { Digest } from "../files/digest.js";
import { utf8 } from "../files/utf8.js";

/** Takes the next part of what a file holds. */
export type Put = (part: string | Uint8Array) => void;

/** What a file holds, given part by part in order, so that no file is ever held as one text. The same each time. */
export type Output = (put: Put) => void;

/** A document as the one line that `--json` prints: canonical JSON, the same bytes for the same content. */
export function documentOutput(document: unknown): Output {
  return (put) => {
    writeCanonical(document, put, { leaveOutUndefined: true });
    put("\n");
  };
}

/** How long a file is and what its bytes come to, as a receipt says it. */
export interface Measure {
  readonly bytes: number;
  readonly fingerprint: string;
}

/** The same output, which says how long it was and what it came to each time that it was given to the end. */
export function measured(output: Output, digest: () => Digest, tell: (measure: Measure) => void): Output {
  return (put) => {
    const hash = digest();
    let bytes = 0;
    output((part) => {
      const own = bytesOf(part);
      hash.update(own);
      bytes += own.length;
      put(own);
    });
    tell({ bytes, fingerprint: `sha256:${hash.hex()}` });
  };
}

/** The bytes of a part. */
export function bytesOf(part: string | Uint8Array): Uint8Array {
  return typeof part === "string" ? utf8(part) : part;
}

/** Parts of bytes as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const fullPart = 65_536;

/** Short texts gathered into parts of some size: a part for each line would be slow to write. */
export function gathered(texts: Iterable<string>): Output {
  return (put) => {
    let part = "";
    for (const text of texts) {
      part += text;
      if (part.length < fullPart) continue;
      put(part);
      part = "";
    }
    if (part !== "") put(part);
  };
}

/** Everything that an output gives, in one piece: for what is known to be small. */
export function wholeOf(output: Output): Uint8Array {
  const parts: Uint8Array[] = [];
  output((part) => parts.push(bytesOf(part)));
  return joined(parts);
}
