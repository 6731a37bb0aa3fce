import { type Field, fillSentence, type Model, type RecordValues, titleOf, type Value } from "@waymark/core";
import type { Term } from "../gaps/terms.js";

/** One fact that would have to be another. */
export interface ChangeStep {
  /** The field, as `mentor.standing` or `client.consent`. */
  readonly field: string;
  readonly title: string;
  /** What it is now and what it would be, in words. */
  readonly from: string;
  readonly to: string;
  readonly says: string;
  /** What somebody would have to do. */
  readonly how: string;
  /** Titles of the rules, wishes and factors that the change bears on. */
  readonly through: readonly string[];
}

/** The changes between two states of a record, one after the other: a set's words each on their own. */
export function stepsBetween(
  model: Model,
  kind: "client" | "mentor",
  fields: readonly Field[],
  terms: readonly Term[],
  before: RecordValues,
  after: RecordValues,
): ChangeStep[] {
  return fields.flatMap((field) => {
    const [from, to] = [before[field.id] ?? null, after[field.id] ?? null];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    const bearing = terms.filter(
      (term) =>
        term.fields.includes(field.id) &&
        (term.blocks(before) !== term.blocks(after) || term.points(before) !== term.points(after)),
    );
    const through = [...new Set(bearing.map(({ by }) => by.title))];
    const say = (value: Value) =>
      fillSentence(`{${kind}.${field.id}}`, { [kind]: { [field.id]: value } }, model.fields);
    const step = (now: string, then: string): ChangeStep => {
      const { title, change = "" } = field;
      const says = `${title}: ${then}${now === "" ? "" : `, now ${now}`}.`;
      const how = from === null ? `Find out first. ${change}` : change;
      return { field: `${kind}.${field.id}`, title, from: now, to: then, says, how, through };
    };
    if (!Array.isArray(to)) return [step(say(from), say(to))];
    const held = Array.isArray(from) ? (from as readonly string[]) : [];
    const added = to.filter((word) => !held.includes(word));
    const lost = held.filter((word) => !(to as readonly string[]).includes(word));
    const words = [
      ...added.map((word) => step("", `${titleOf(field, word)} as well`)),
      ...lost.map((word) => step("", `without ${titleOf(field, word)}`)),
    ];
    return words.length > 0 ? words : [step(say(from), say(to))];
  });
}
