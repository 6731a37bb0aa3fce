import type { AdviceWord } from "../advice/advice.js";
import { roles } from "../library/roles.js";

const all: readonly AdviceWord[] = [
  "continue",
  "continue with conditions",
  "pause and review",
  "stop safely",
];

/**
 * Which role may decide what. The project manager has the final responsibility (§8.1); the Project Board oversees,
 * and may pause (§8.2; our coding). A mentor, the Mentor Support Network and a referring agency may advise.
 *
 * @example
 * ```ts
 * mayDecide["Project Board"]; // => ["pause and review"]
 * mayDecide["Mentor"]; // => []
 * ```
 */
export const mayDecide: Readonly<Record<string, readonly AdviceWord[]>> = Object.freeze({
  [roles.manager]: Object.freeze([...all]),
  [roles.board]: Object.freeze(["pause and review"] as const),
  [roles.panel]: Object.freeze([]),
  [roles.network]: Object.freeze([]),
  [roles.mentor]: Object.freeze([]),
  [roles.agency]: Object.freeze([]),
});
