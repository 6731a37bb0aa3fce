import * as z from "zod/mini";
import { didYouMean } from "../nearest.js";
import type { Problem } from "../problems.js";
import { sourceSchema } from "../shape/common.js";

/** The shape of a list of a scheme’s own. */
export const ownListSchema: z.core.$ZodType<OwnList, OwnList> = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  head: z.string().check(z.minLength(1), z.maxLength(80)),
  source: sourceSchema,
  ids: z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.minLength(1)),
});

/**
 * A list of a scheme's own that its pieces must answer to, such as the risks that its source names. A piece says in
 * `covers` which of them it holds. A scheme need not have one.
 */
export interface OwnList {
  /** What the list holds, in the middle of a sentence, as `the report’s risks`. */
  readonly title: string;
  /** The head of the column that names its ids, as `Ids in the report`. */
  readonly head: string;
  readonly source: string;
  readonly ids: readonly string[];
}

/** A problem for each id that a piece says it holds and that is not in the list; none where there is no list. */
export function notListed(
  list: OwnList | undefined,
  covers: readonly string[] | undefined,
  path: string,
): Problem[] {
  if (list === undefined) return [];
  return (covers ?? [])
    .filter((id) => !list.ids.includes(id))
    .map((id) => ({
      code: "not-listed",
      path: `${path}.covers`,
      message: `${id} is none of ${list.title}.`,
      hint: didYouMean(id, list.ids, "id"),
    }));
}
