import { dayText, fillSentence, longDays, type RecordTable, type RecordValues } from "@waymark/core";
import type { Desk } from "../../desk.js";

/** What one table of the scheme has on record about a client, such as what they agreed to. */
export interface OnRecord {
  readonly kind: string;
  readonly title: string;
  readonly rows: readonly OnRecordRow[];
  /** The event that puts one more on record; null where the scheme declares none. */
  readonly event: { readonly id: string; readonly title: string } | null;
}

/** One record: the day, and what it says, by the titles of its fields. */
export interface OnRecordRow {
  readonly day: string | null;
  readonly cells: readonly { readonly title: string; readonly says: string }[];
}

/** An event that can be put on record about a client. */
export interface ClientEvent {
  readonly id: string;
  readonly title: string;
  /** Who it is about, as far as the client says: their id, and that of their relationship. */
  readonly about: readonly string[];
}

/**
 * What the scheme’s own tables say of a client: consent, who was told what, and whatever else it keeps of them. Those that
 * an event adds to come first: what people agreed to is among them.
 */
export function onRecordOf(desk: Desk, client: string): OnRecord[] {
  const { model } = desk.open();
  const own = new Set(model.plugins.flatMap(({ records = [] }) => records.map(({ id }) => id)));
  return model.tables
    .filter(({ kind }) => own.has(kind))
    .flatMap((table) => {
      const name = clientField(desk, table);
      return name === undefined ? [] : [tableOf(desk, table, name, client)];
    })
    .sort((a, b) => Number(b.event !== null) - Number(a.event !== null));
}

function clientField(desk: Desk, { kind }: RecordTable): string | undefined {
  return desk
    .open()
    .model.fieldsOf.get(kind)
    ?.find(({ refersTo }) => refersTo === "client")?.id;
}

function tableOf(desk: Desk, { kind, list, title }: RecordTable, name: string, client: string): OnRecord {
  const { model, caseload } = desk.open();
  const rows = (caseload.rows[list] ?? []).filter((row) => row[name] === client);
  const event = model.events.find(
    ({ about, writes }) =>
      about[0]?.kind === "client" && writes.some((write) => "add" in write && write.add === kind),
  );
  return {
    ...{ kind, title },
    rows: rows.map((row) => rowOf(desk, kind, row, name)),
    event: event === undefined ? null : { id: event.id, title: event.title },
  };
}

function rowOf(desk: Desk, kind: string, row: RecordValues, client: string): OnRecordRow {
  const { model } = desk.open();
  const fields = model.fieldsOf.get(kind) ?? [];
  const day = fields.find((field) => field.kind === "date");
  const on = day && row[day.id];
  return {
    day: typeof on === "number" ? dayText(on) : null,
    cells: fields
      .filter(({ id }) => id !== client && id !== day?.id && row[id] !== null && row[id] !== undefined)
      .map(({ id, title }) => ({
        title,
        says: longDays(fillSentence(`{${kind}.${id}}`, { [kind]: row }, model.fields)),
      })),
  };
}

/** What can be put on record about a client. */
export function clientEvents(desk: Desk, client: string): ClientEvent[] {
  const { model } = desk.open();
  const view = desk.view();
  const engagement = view.engagements.filter((one) => one.client === client).at(-1)?.id;
  return model.events.flatMap(({ id, title, about }) => {
    const [first] = about;
    if (first?.kind !== "client" && (first?.kind !== "engagement" || engagement === undefined)) return [];
    return [{ id, title, about: [first.kind === "client" ? client : (engagement ?? "")] }];
  });
}
