import type { Model } from "../compile/model.js";
import { dayText } from "../days.js";
import type { RecordValues } from "../formula/index.js";
import { fillSentence } from "../sentence.js";
import type { Caseload, CaseloadTables } from "./caseload.js";
import { openCaseload } from "./open-caseload.js";
import { idOf } from "./record-facts.js";

/** A question of the scheme about one record: what is open, who is asked, and what to do. */
export interface RecordQuestion {
  /** The id of the question. */
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** The list that holds the record. */
  readonly list: string;
  /** The record's own id; null where records of its kind have none. */
  readonly record: string | null;
  /** The client that it concerns; null where the record names none. */
  readonly client: string | null;
  /** The day from which it is asked, as `2026-01-31`: the first day of the record, unless the question names another. */
  readonly date: string | null;
  readonly says: string;
  readonly remedy: string;
  /** Who is asked: the id of a role, and what it is called. */
  readonly role: { readonly id: string; readonly title: string };
}

/**
 * What the scheme asks about the records of a caseload, in the order of its questions and then of the records. It is
 * the same whatever the order of rows. Of a closed client, or a relationship that has ended, nothing is asked any more.
 *
 * @throws WaymarkError with every problem of every record
 * @example
 * ```ts
 * const plugin = definePlugin({
 *   id: "demo", version: "1.0.0", title: "Demo", source: "none",
 *   roles: [{ id: "lead", title: "Team lead", source: "none", may: {} }],
 *   records: [{
 *     id: "visit", title: "Visit", list: "visits", describes: "One row for each visit.", source: "none",
 *     fields: [fieldOf.reference("client", "client", "The client."), fieldOf.day("date", "Date", "The day of the visit.")],
 *     facts: [{ id: "visits", title: "Visits", describes: "How many visits there were.", of: "client", where: true, take: "count" }],
 *   }],
 *   questions: [{ id: "never-visited", title: "Nobody has visited", source: "none", about: "client", when: "client.visits == 0", says: "No visit is on record.", remedy: "Visit the client.", role: "lead" }],
 * });
 * const model = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-01-31", factors: {} }, { plugins: [plugin] });
 * const caseload = { clients: [{ id: "C-1" }, { id: "C-2" }], mentors: [], visits: [{ client: "C-1", date: "2026-01-05" }] };
 * recordQuestions(model, caseload).map(({ client, role, remedy }) => `${client}: ${role.title}, ${remedy}`); // => ["C-2: Team lead, Visit the client."]
 * ```
 */
export function recordQuestions(model: Model, caseload: Caseload | CaseloadTables): RecordQuestion[] {
  const { records } = openCaseload(model, caseload);
  return model.questions.flatMap(({ question, role, holds }) => {
    const { id, title, source, about, says, remedy } = question;
    const table = model.tables.find(({ kind }) => kind === about)!;
    const first = model.fieldsOf.get(about)?.find(({ kind }) => kind === "date")?.id;
    const days = question.from ?? (first === undefined ? [] : [first]);
    return (records[table.list] ?? []).flatMap((record): RecordQuestion[] => {
      const facts = { [about]: record, policy: model.policyFacts };
      if (isOver(model, about, record) || holds(facts) !== true) return [];
      const on = days.map((day) => record[day]).find((day) => typeof day === "number");
      return [
        {
          ...{ id, title, source, list: table.list },
          record: typeof record.id === "string" ? record.id : null,
          client: idOf(model, about, record, "client"),
          date: typeof on === "number" ? dayText(on) : null,
          says: fillSentence(says, facts, model.fields),
          remedy: fillSentence(remedy, facts, model.fields),
          role: { id: role.id, title: role.title },
        },
      ];
    });
  });
}

function isOver({ today }: Model, kind: string, { status, ended }: RecordValues): boolean {
  return (
    (kind === "client" && status === "closed") ||
    (kind === "engagement" && typeof ended === "number" && ended <= today)
  );
}
