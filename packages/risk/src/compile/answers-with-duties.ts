import { type CompileContext, unknown } from "@waymark/core";
import type { CompiledDuty } from "./schemas.js";

/** An answer on an observation that raises a duty. */
export interface RaisingAnswer {
  readonly duty: string;
  /** What is observed, as its piece is called. */
  readonly title: string;
  /** The answer in words. */
  readonly says: string;
}

interface Piece {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly scale?: { readonly levels?: readonly { id: string; says: string; raises?: string }[] };
}

/** A table of a scheme's own whose rows raise duties: by what one of their fields says. */
export interface RaisingTable {
  readonly list: string;
  readonly field: string;
  readonly words: ReadonlyMap<string, RaisingAnswer>;
}

/**
 * The answers of a scheme that raise a duty, by what is observed and the answer, joined by a space. Whatever piece of a
 * plugin has a scale of answers may mark them so: this package need not know what measures them. A scheme that has no
 * duties takes pieces of others as they are: nothing is raised.
 */
export function answersWithDuties(
  context: CompileContext,
  duties: readonly CompiledDuty[],
): ReadonlyMap<string, RaisingAnswer> {
  const ids = duties.map(({ duty }) => duty.id);
  const found = new Map<string, RaisingAnswer>();
  if (ids.length === 0) return found;
  for (const plugin of context.plugins)
    for (const [section, pieces] of Object.entries(plugin)) {
      if (!Array.isArray(pieces)) continue;
      for (const { id, title, scale } of pieces as readonly Piece[])
        for (const level of Array.isArray(scale?.levels) ? scale.levels : []) {
          if (level.raises === undefined) continue;
          const path = `plugins.${plugin.id}.${section}.${String(id)}.scale.levels.${level.id}.raises`;
          checkDuty(context, level.raises, ids, path);
          found.set(`${String(id)} ${level.id}`, {
            duty: level.raises,
            title: String(title ?? id),
            says: level.says,
          });
        }
    }
  return found;
}

/** The tables of a scheme's own whose rows raise duties. */
export function tablesWithDuties(
  context: CompileContext,
  duties: readonly CompiledDuty[],
): readonly RaisingTable[] {
  const ids = duties.map(({ duty }) => duty.id);
  if (ids.length === 0) return [];
  return context.plugins.flatMap(({ id: plugin, records = [] }) =>
    records.flatMap(({ id, list, fields, title }) =>
      fields.flatMap((field): RaisingTable[] => {
        const raising = (field.values ?? []).filter(({ raises }) => raises !== undefined);
        for (const { id: word, raises } of raising)
          checkDuty(
            context,
            raises!,
            ids,
            `plugins.${plugin}.records.${id}.fields.${field.id}.${word}.raises`,
          );
        const words = raising.map(
          (one) => [one.id, { duty: one.raises!, title, says: `${one.title}.` }] as const,
        );
        return words.length === 0 ? [] : [{ list, field: field.id, words: new Map(words) }];
      }),
    ),
  );
}

function checkDuty({ problems }: CompileContext, duty: string, ids: readonly string[], path: string): void {
  if (!ids.includes(duty)) problems.push(unknown("unknown-duty", path, "There is no such duty.", duty, ids));
}
