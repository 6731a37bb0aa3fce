import type { ReadCaseload } from "@waymark/core";
import { goesOn } from "./risk.js";

/** What a command holds beside the caseload until it has written it. */
export type Held = "allocation" | "journeys" | "panel" | "risks" | "shortlists";

/** All of it, as for a whole run. */
export const heldByRun: readonly Held[] = ["allocation", "journeys", "panel", "risks", "shortlists"];

/** About how many bytes something needs. */
export interface MemoryNeeded {
  /** Of the heap, on which a runtime sets a limit of its own. */
  readonly heap: number;
  /** In all: with tables of numbers, which stand beside the heap. */
  readonly total: number;
}

/**
 * Bytes that stay alive, as measured on the example of the West Midlands, grown to 500, 2 000 and 5 000 clients: they grow
 * with these counts and with nothing else. Another scheme has more or fewer factors, risks and indicators, so that a need is
 * a rough one.
 */
const bytes = {
  start: 20_000_000,
  record: 470,
  listed: 3_300,
  allocated: 18_000,
  onPanel: 14_500,
  atRisk: 90_000,
  observation: 660,
} as const;

/**
 * For each pair of a client with a mentor, what an allocation holds at once in tables of numbers: all costs, up to so many
 * pairs, beyond which they are worked out row by row, and which of them are eligible.
 */
const cell = { cost: 30, costsOf: 2 ** 25, eligible: 2 } as const;

/** What collecting garbage needs beside what is alive: with less, more and more time goes into it. */
const slack = 1.3;

/**
 * About how much memory it needs to work out a caseload, from how many records it has. Nothing is worked out for it.
 *
 * @param top how many mentors are on each shortlist
 */
export function memoryNeeded(
  { read, today }: { readonly read: ReadCaseload; readonly today: number },
  holds: readonly Held[],
  top = 5,
): MemoryNeeded {
  const { clients, mentors, engagements, observations = [] } = read;
  const held: Readonly<Record<Held, number>> = {
    allocation: clients.length * bytes.allocated,
    journeys: observations.length * bytes.observation,
    panel: mentors.length * bytes.onPanel,
    risks: engagements.filter((one) => goesOn(one, today)).length * bytes.atRisk,
    shortlists: clients.length * Math.min(top, mentors.length) * bytes.listed,
  };
  const records = Object.values(read).reduce((sum, rows) => sum + rows.length, 0);
  const alive = holds.reduce((sum, one) => sum + held[one], bytes.start + records * bytes.record);
  const heap = Math.round(alive * slack);
  const pairs = holds.includes("allocation") ? clients.length * mentors.length : 0;
  const tables = Math.min(pairs, cell.costsOf) * cell.cost + pairs * cell.eligible;
  return { heap, total: heap + tables };
}

/** How many times as large a caseload would fit into so much memory: its records and its pairs grow together. */
export function shareThatFits(needed: MemoryNeeded, { heap, total }: MemoryNeeded): number {
  const tables = needed.total - needed.heap;
  // heap · s + tables · s² = total, solved for s in the form that loses no digits.
  const root = Math.sqrt(needed.heap * needed.heap + 4 * tables * total);
  return Math.min(1, heap / needed.heap, (2 * total) / (needed.heap + root));
}
