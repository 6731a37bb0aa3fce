import { badInput, dayNumber, didYouMean, type Facts, type Model } from "@waymark/core";
import { riskOf } from "../compile/index.js";
import { blank } from "../decisions/blank.js";
import type { ControlState } from "./barriers.js";

/** What somebody recorded about a control for one engagement. It stands before what the facts say. */
export interface ControlRecord {
  readonly control: string;
  readonly state: "planned" | "in place" | "lapsed";
  /** The last day on which it counts, as `2026-01-31`; after it, it counts as lapsed. */
  readonly until?: string;
  /** Why it stands so, in a sentence. */
  readonly because: string;
}

/** How a control stands, and why where somebody recorded it. */
export interface Standing {
  readonly state: ControlState;
  readonly because?: string;
}

/**
 * How each control of a model stands for an engagement: as recorded, else as the facts say.
 *
 * @throws WaymarkError `unknown-control`, `defined-twice`, `bad-state`, `bad-day` or `no-reason`
 */
export function controlStandings(
  model: Model,
  facts: Facts,
  records: readonly ControlRecord[] = [],
): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const [id, control] of riskOf(model).controls) {
    const holds = control.inPlace(facts);
    standings.set(id, { state: holds === null ? "unknown" : holds ? "in place" : "missing" });
  }
  const seen = new Set<string>();
  for (const record of records) {
    const path = `controls.${record.control}`;
    if (!standings.has(record.control))
      throw badInput("unknown-control", path, "There is no such control.", "Name a control of the model.");
    if (seen.has(record.control))
      throw badInput("defined-twice", path, "It is recorded twice.", "Keep the record that stands.");
    seen.add(record.control);
    standings.set(record.control, recorded(record, path, model.today));
  }
  return standings;
}

const states: readonly string[] = ["planned", "in place", "lapsed"] satisfies ControlRecord["state"][];

function recorded({ state, until, because }: ControlRecord, path: string, today: number): Standing {
  if (!states.includes(state)) {
    const hint = didYouMean(String(state), states, "state");
    throw badInput("bad-state", `${path}.state`, "There is no such state to record.", hint);
  }
  if (blank(because))
    throw badInput("no-reason", `${path}.because`, "No reason is given.", "Say why, in a sentence.");
  const last = until === undefined ? undefined : dayNumber(String(until));
  if (until !== undefined && last === undefined)
    throw badInput("bad-day", `${path}.until`, "This is not a day in the calendar.", "Write 2026-01-31.");
  const over = state === "in place" && last !== undefined && last < today;
  return { state: over ? "lapsed" : state, because };
}
