import type * as z from "zod";
import type { Problem } from "../problems.js";
import type { policySchema } from "../schemas/policy.js";
import type { formulaCompiler } from "./formulas.js";
import type { gatherWords, ParsedPlugin } from "./words.js";

/** What every part of compilation works with. */
export interface CompileContext {
  readonly plugins: readonly ParsedPlugin[];
  readonly policy: z.output<typeof policySchema>;
  readonly words: ReturnType<typeof gatherWords>;
  readonly formulas: ReturnType<typeof formulaCompiler>;
  readonly problems: Problem[];
}

/** A problem for each id that is used twice. */
export function repeated(ids: readonly string[], list: string): Problem[] {
  return ids
    .filter((id, i) => ids.indexOf(id) !== i)
    .map((id) => ({
      code: "defined-twice",
      path: `plugins.${list}.${id}`,
      message: `Two ${list} are called ${id}.`,
      hint: "Give each its own id.",
    }));
}
