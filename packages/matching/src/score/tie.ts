/**
 * The order of two equal scores: a 32-bit hash of the policy's seed, the client's id and the mentor's id
 * (FNV-1a with Murmur3's finaliser), the smaller first. It favours nobody, does not depend on the order of the
 * input, and changing the seed shuffles it.
 *
 * @example
 * ```ts
 * tieKey(1, "C-001", "M-001") === tieKey(1, "C-001", "M-001"); // => true
 * ```
 */
export function tieKey(seed: number, client: string, mentor: string): number {
  return tieKeys(seed, client)(mentor);
}

/** The keys of one client with mentors: see {@link tieKey}. */
export function tieKeys(seed: number, client: string): (mentor: string) => number {
  const start = hashed(2_166_136_261 ^ seed, `${client}\u0000`);
  return (mentor) => {
    let hash = hashed(start, mentor);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  };
}

function hashed(from: number, text: string): number {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return hash;
}
