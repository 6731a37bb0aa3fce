import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { writeCanonical } from "./canonical.js";

/**
 * The SHA-256 of a value's canonical JSON (RFC 8785): the same for the same data, whatever the order of its
 * keys, on any machine.
 *
 * @throws WaymarkError `not-canonical` for what canonical JSON would drop or change.
 * @example
 * ```ts
 * fingerprint({ b: 1, a: 2 }) === fingerprint({ a: 2, b: 1 }); // => true
 * fingerprint({}); // => "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
 * ```
 */
export function fingerprint(value: unknown): string {
  const hash = sha256.create();
  writeCanonical(value, (part) => hash.update(utf8ToBytes(part)));
  return `sha256:${bytesToHex(hash.digest())}`;
}
