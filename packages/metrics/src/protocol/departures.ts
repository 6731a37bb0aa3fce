import type { Protocol } from "./protocol.js";

/** One thing that was done otherwise than planned. */
export interface Departure {
  /** Where in the plan, as `indicators.work.answers.1.points`. */
  readonly path: string;
  readonly kind: "changed" | "added" | "left out";
  readonly planned: string;
  readonly done: string;
}

/**
 * What was done otherwise than planned: every place where two plans differ, in the order of their paths. An empty
 * list says that nothing departed. Departures are no faults; unsaid ones are.
 *
 * @param plan what was written before.
 * @param done the plan that the later policy and period imply.
 */
export function departures(plan: Protocol, done: Protocol): Departure[] {
  const before = flat(comparable(plan));
  const after = flat(comparable(done));
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path): Departure[] => {
    const [planned, found] = [before.get(path), after.get(path)];
    if (planned === found) return [];
    const kind = planned === undefined ? "added" : found === undefined ? "left out" : "changed";
    return [{ path, kind, planned: planned ?? "", done: found ?? "" }];
  });
}

/** A plan with its indicators by id, and without what only says who wrote it and when. */
function comparable({ fingerprint: _, writtenFor: __, indicators, ...rest }: Protocol): unknown {
  return { ...rest, indicators: Object.fromEntries(indicators.map((one) => [one.id, one])) };
}

function flat(value: unknown, path = "", into = new Map<string, string>()): Map<string, string> {
  if (value === null || typeof value !== "object") return into.set(path, String(value));
  for (const [key, inner] of Object.entries(value)) flat(inner, path === "" ? key : `${path}.${key}`, into);
  return into;
}
