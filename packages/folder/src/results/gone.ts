import { type Model, rolesWith } from "@waymark/core";
import type { Folder } from "../caseload/read.js";
import type { Receipt } from "../output/receipt.js";

/** A list of which the last run read rows that are no longer there, and the role to ask. */
export interface GoneRows {
  readonly list: string;
  readonly before: number;
  readonly now: number;
  /** Who decides on what the list holds; undefined where no role of the scheme does. */
  readonly role: string | undefined;
}

/**
 * The lists that were there on the last run and are gone, and those without ids that have fewer rows: they hold what was
 * decided, said or seen, which stays true.
 */
export function goneRows({ model, inputs }: Folder, earlier: Receipt): readonly GoneRows[] {
  return model.tables.flatMap(({ list, kind }) => {
    const before = earlier.inputs[list]?.records ?? 0;
    const now = inputs.find((one) => one.list === list)?.records ?? 0;
    const isLess = now < before && (now === 0 || !model.fields.has(`${kind}.id`));
    return isLess ? [{ list, before, now, role: roleFor(model, kind) }] : [];
  });
}

/** The role that may put an event on record which adds a row of a kind. */
function roleFor({ events, roles }: Model, kind: string): string | undefined {
  const event = events.find(({ writes }) => writes.some((write) => "add" in write && write.add === kind));
  return event && rolesWith(roles, "decides", event.matter)[0]?.title;
}
