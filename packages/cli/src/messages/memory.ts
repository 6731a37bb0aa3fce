import { badInput } from "@waymark/core";

/** Everything that is said about memory. */
export const memoryAhead = (bytes: number) =>
  `This needs about ${gigabytes(bytes)} of memory, and may use up to twice as much where there is more.\n`;

export const machineTooSmall = (needed: number, has: number, clients: number) =>
  badInput(
    "no-memory",
    "memory",
    `This caseload needs about ${gigabytes(needed)} of memory, and this machine has ${gigabytes(has)}. Nothing was worked out.`,
    `Use a machine with more memory, or divide the caseload: about ${clients} clients, with as large a share of the mentors, fit here.`,
  );

export const heapTooSmall = (needed: number, has: number) =>
  badInput(
    "no-memory",
    "memory",
    `This caseload needs about ${gigabytes(needed)} of memory, and this program may use ${gigabytes(has)}. Nothing was worked out.`,
    `Set NODE_OPTIONS=--max-old-space-size=${Math.ceil((needed * 1.5) / 1_048_576)} and run it again.`,
  );

/** As `2.4 GB`. */
function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
