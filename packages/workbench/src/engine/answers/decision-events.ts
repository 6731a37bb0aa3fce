import { type EventWrite, type Model, referenceIn, rolesWith, type SchemeEvent } from "@waymark/core";

/** What people can answer to a proposal. */
export type Act = "accept" | "choose" | "ruleOut";

/** The event of a scheme that puts one answer to a proposal on record. */
export interface DecisionEvent {
  readonly id: string;
  readonly title: string;
  /** The titles of the roles that may put it on record. */
  readonly roles: readonly string[];
  readonly lasts: boolean;
  /** What names the client and the mentor among what it is about, and the second mentor among what it asks for. */
  readonly client: string;
  readonly mentor: string;
  readonly second: string | null;
  readonly about: readonly string[];
}

const kinds = { accept: "lock", choose: "pin", ruleOut: "veto" } as const;

/**
 * The events by which a scheme puts answers to proposals on record, found by what they write: a decision of that kind
 * about a client and a mentor. A scheme may lack any of them.
 */
export function decisionEvents(model: Model): Readonly<Record<Act, DecisionEvent | null>> {
  const found = (act: Act): DecisionEvent | null => {
    for (const event of model.events) {
      const decision = asDecision(model, event, kinds[act]);
      if (decision !== null) return decision;
    }
    return null;
  };
  return { accept: found("accept"), choose: found("choose"), ruleOut: found("ruleOut") };
}

function asDecision(model: Model, event: SchemeEvent, kind: string): DecisionEvent | null {
  const about = event.about.map(({ as }) => as);
  const decisions = event.writes.filter((one) => "add" in one && one.cells.kind === kind);
  const named = (write: EventWrite, field: string) => referenceIn(write.cells[field])?.name;
  const first = decisions.find(
    (one) => about.includes(named(one, "client") ?? "") && about.includes(named(one, "mentor") ?? ""),
  );
  if (first === undefined) return null;
  const asked = (event.asks ?? []).map(({ as }) => as);
  const second = decisions
    .map((one) => named(one, "mentor"))
    .find((name) => name !== undefined && asked.includes(name));
  return {
    id: event.id,
    title: event.title,
    roles: rolesWith(model.roles, "decides", event.matter).map(({ title }) => title),
    lasts: event.lasts ?? false,
    client: named(first, "client")!,
    mentor: named(first, "mentor")!,
    second: second ?? null,
    about,
  };
}
