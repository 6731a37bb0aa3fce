import type { Risk } from "../../compile/index.js";
import { afterSession } from "./after-session.js";
import { alone } from "./alone.js";
import { burden } from "./burden.js";
import { exposed } from "./exposed.js";
import { forgotten } from "./forgotten.js";
import { isolated } from "./isolated.js";
import { mindGames } from "./mind-games.js";
import { physicalHarm } from "./physical-harm.js";
import { provoked } from "./provoked.js";
import { roleReversal } from "./role-reversal.js";
import { supportGap } from "./support-gap.js";

/**
 * The risks to the mentor (§6.2, and what §3.3 and §4.4 add).
 *
 * @example
 * ```ts
 * mentorRisks.some((risk) => risk.id === "role-reversal"); // => true
 * ```
 */
export const mentorRisks: readonly Risk[] = Object.freeze([
  physicalHarm,
  alone,
  provoked,
  afterSession,
  exposed,
  burden,
  mindGames,
  roleReversal,
  isolated,
  supportGap,
  forgotten,
]);

export { afterSession } from "./after-session.js";
export { alone } from "./alone.js";
export { burden } from "./burden.js";
export { exposed } from "./exposed.js";
export { forgotten } from "./forgotten.js";
export { isolated } from "./isolated.js";
export { mindGames } from "./mind-games.js";
export { physicalHarm } from "./physical-harm.js";
export { provoked } from "./provoked.js";
export { roleReversal } from "./role-reversal.js";
export { supportGap } from "./support-gap.js";
