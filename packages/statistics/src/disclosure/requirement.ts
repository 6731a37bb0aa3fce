import { possibleChange } from "./attacker.js";
import type { Network } from "./network.js";

/**
 * The protection interval. For a small count (1 to threshold − 1) an attacker must be left unable to rule out
 * anything from nobody up to the threshold itself, so neither that somebody is there nor that they are few. For any
 * other unpublished cell the attacker's interval must be at least the threshold wide.
 */
export interface Requirement {
  /** How far it must be able to fall. */
  readonly down: number;
  /** How far it must be able to rise. */
  readonly up: number;
}

/** True for a count of 1 to threshold − 1, the kind that must not be published. */
export function isSmall(count: number, threshold: number): boolean {
  return count > 0 && count < threshold;
}

/** What one unpublished cell needs, given how far the others let it fall. */
export function requirementOf(
  network: Network,
  hidden: Uint8Array,
  arc: number,
  threshold: number,
): Requirement {
  const count = network.values[arc] ?? 0;
  if (isSmall(count, threshold)) return { down: count, up: threshold - count };
  const down = possibleChange(network, hidden, arc, "down", Math.min(count, threshold));
  return { down, up: threshold - down };
}

/** True when an attacker can bound the cell no closer than its protection interval. */
export function isProtected(network: Network, hidden: Uint8Array, arc: number, threshold: number): boolean {
  const { down, up } = requirementOf(network, hidden, arc, threshold);
  return (
    possibleChange(network, hidden, arc, "up", up) >= up &&
    possibleChange(network, hidden, arc, "down", down) >= down
  );
}
