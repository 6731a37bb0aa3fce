import { type EventGiven, type Field, type PlannedCell, rolesWith } from "@waymark/core";
import type { Look } from "@waymark/folder";
import type { Planned, Signature } from "../desk.js";
import { type AnswerContext, deskOf } from "./context.js";

/** An event as a form asks for it. */
export interface EventForm {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly about: readonly { readonly as: string; readonly kind: string; readonly ids: readonly string[] }[];
  readonly asks: readonly AskedFact[];
  /** Whether it may have a last day. */
  readonly lasts: boolean;
  /** The titles of the roles that may put it on record; any where the scheme names none. */
  readonly roles: readonly string[];
}

/** A fact that an event asks for, and what it may be. */
export interface AskedFact {
  readonly as: string;
  readonly says: string;
  readonly required: boolean;
  readonly kind: Field["kind"];
  readonly values: readonly { readonly id: string; readonly title: string }[];
}

/** What a form gives. */
export interface GivenEvent extends Signature {
  readonly kind: string;
  readonly about: readonly string[];
  readonly until?: string;
  readonly asks: Readonly<Record<string, string>>;
}

/** What an event would put on record and change. */
export interface PlanView {
  readonly says: string;
  readonly cells: readonly PlannedCell[];
  /** Who moves on the day from which all of it shows. */
  readonly look: Look;
  /** Who moves at once, where that is another day. */
  readonly atOnce: Look | null;
  readonly asked: readonly string[];
  readonly followUp: readonly string[];
}

/** What is put on record: planned, looked at, and then done. */
export const actAnswers = (context: AnswerContext) => ({
  /** How an event is asked for; null where the scheme has none of this id. */
  form(id: string): EventForm | null {
    const { model, read } = deskOf(context).open();
    const event = model.events.find((one) => one.id === id);
    if (event === undefined) return null;
    const listOf = new Map<string, string>(model.tables.map(({ kind, list }) => [kind, list]));
    return {
      ...{ id: event.id, title: event.title, source: event.source },
      about: event.about.map(({ as, kind }) => ({
        as,
        kind,
        ids: (read[listOf.get(kind) as keyof typeof read] ?? []).map((record) => String(record.id)),
      })),
      asks: (event.asks ?? []).map(({ as, of, says, required = false }) => {
        const { kind, values = [] } = model.fields.get(of)!;
        return { as, says, required, kind, values: values.map((one) => ({ id: one.id, title: one.title })) };
      }),
      lasts: event.lasts ?? false,
      roles: rolesWith(model.roles, "decides", event.matter).map(({ title }) => title),
    };
  },
  /**
   * What an event would put on record, and who else would move and why. Nothing is put there.
   *
   * @throws WaymarkError with everything that is wrong with what is given
   */
  plan: (given: GivenEvent): PlanView => viewOf(deskOf(context).plan(given.kind, eventGiven(given))),
  /**
   * Puts events on record, all or none.
   *
   * @throws WaymarkError with everything that is wrong with what is given
   */
  put(events: readonly GivenEvent[]): null {
    deskOf(context).put(events.map((given) => ({ kind: given.kind, given: eventGiven(given) })));
    return null;
  },
  /** Puts on record that an earlier event no longer counts. */
  putUndo({ event, ...signature }: { readonly event: string } & Signature): null {
    deskOf(context).putUndo(event, signature);
    return null;
  },
});

function eventGiven({ about, on, until, by, role, reason, asks }: GivenEvent): EventGiven {
  const given = Object.entries(asks).filter(([, text]) => text.trim() !== "");
  return { ...{ about, on, until, by, role, reason }, asks: new Map(given) };
}

function viewOf({
  event: { says, cells, followUp },
  preview: { atOnce, asked, ...look },
}: Planned): PlanView {
  return { says, cells, look, atOnce, asked, followUp };
}
