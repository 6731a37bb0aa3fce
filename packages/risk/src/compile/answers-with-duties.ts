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

/**
 * The answers of a scheme that raise a duty, by what is observed and the answer, joined by a space. Whatever piece of a
 * plugin has a scale of answers may mark them so: this package need not know what measures them. A scheme that has no
 * duties takes pieces of others as they are: nothing is raised.
 */
export function answersWithDuties(
  { plugins, problems }: CompileContext,
  duties: readonly CompiledDuty[],
): ReadonlyMap<string, RaisingAnswer> {
  const ids = duties.map(({ duty }) => duty.id);
  const found = new Map<string, RaisingAnswer>();
  if (ids.length === 0) return found;
  for (const plugin of plugins)
    for (const [section, pieces] of Object.entries(plugin)) {
      if (!Array.isArray(pieces)) continue;
      for (const { id, title, scale } of pieces as readonly Piece[])
        for (const level of Array.isArray(scale?.levels) ? scale.levels : []) {
          if (level.raises === undefined) continue;
          if (!ids.includes(level.raises))
            problems.push(
              unknown(
                "unknown-duty",
                `plugins.${plugin.id}.${section}.${String(id)}.scale.levels.${level.id}.raises`,
                "There is no such duty.",
                level.raises,
                ids,
              ),
            );
          found.set(`${String(id)} ${level.id}`, {
            duty: level.raises,
            title: String(title ?? id),
            says: level.says,
          });
        }
    }
  return found;
}
