import { type Model, referenceIn, type SchemeEvent } from "@waymark/core";
import { matchingOf } from "@waymark/matching";

/** An event of the scheme that would lift what stands in the way, filled in as far as is known. */
export interface FittingEvent {
  readonly event: string;
  readonly title: string;
  readonly about: readonly string[];
}

/**
 * The event that lifts a rule, if the scheme has one: it sets a fact that the rule reads, of one client or one mentor,
 * and not to no.
 */
export function fittingEvent(
  model: Model,
  rules: readonly string[],
  whom: { readonly client: string; readonly mentor: string | undefined },
): FittingEvent | null {
  for (const id of rules) {
    const rule = matchingOf(model).rules.find((one) => one.rule.id === id);
    if (rule === undefined) continue;
    const event = model.events.find((one) => lifts(one, rule.reads));
    if (event === undefined) continue;
    const [about] = event.about;
    const named = about?.kind === "client" ? whom.client : whom.mentor;
    if (named !== undefined) return { event: event.id, title: event.title, about: [named] };
  }
  return null;
}

function lifts({ about, writes }: SchemeEvent, reads: readonly string[]): boolean {
  const [only, another] = about;
  if (only === undefined || another !== undefined || !["client", "mentor"].includes(only.kind)) return false;
  return writes.some(
    (write) =>
      "set" in write &&
      write.set === only.as &&
      Object.entries(write.cells).some(
        ([field, cell]) => reads.includes(`${only.kind}.${field}`) && isGiven(cell),
      ),
  );
}

/** Whether a cell says yes, or what somebody is asked for. */
function isGiven(cell: unknown): boolean {
  return cell === true || referenceIn(cell) !== undefined;
}
