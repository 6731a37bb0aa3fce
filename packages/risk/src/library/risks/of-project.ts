import type { Risk } from "../../compile/index.js";
import { adverseMedia } from "./adverse-media.js";
import { blindRegister } from "./blind-register.js";
import { confrontation } from "./confrontation.js";
import { continuity } from "./continuity.js";
import { delay } from "./delay.js";
import { earlyExit } from "./early-exit.js";
import { narrowTraining } from "./narrow-training.js";
import { noFeedback } from "./no-feedback.js";
import { notStopped } from "./not-stopped.js";
import { responsibility } from "./responsibility.js";
import { seenAsInformants } from "./seen-as-informants.js";
import { singleAccount } from "./single-account.js";
import { unseenSuccess } from "./unseen-success.js";
import { unsustainable } from "./unsustainable.js";
import { wrongMentor } from "./wrong-mentor.js";

/**
 * The risks to the project (§6.1, and what §3.3, §4.5 and §8 add).
 *
 * @example
 * ```ts
 * projectRisks.every((risk) => risk.category === "project"); // => true
 * ```
 */
export const projectRisks: readonly Risk[] = Object.freeze([
  wrongMentor,
  confrontation,
  noFeedback,
  singleAccount,
  notStopped,
  narrowTraining,
  delay,
  adverseMedia,
  blindRegister,
  responsibility,
  unsustainable,
  earlyExit,
  continuity,
  unseenSuccess,
  seenAsInformants,
]);

export { adverseMedia } from "./adverse-media.js";
export { blindRegister } from "./blind-register.js";
export { confrontation } from "./confrontation.js";
export { continuity } from "./continuity.js";
export { delay } from "./delay.js";
export { earlyExit } from "./early-exit.js";
export { narrowTraining } from "./narrow-training.js";
export { noFeedback } from "./no-feedback.js";
export { notStopped } from "./not-stopped.js";
export { responsibility } from "./responsibility.js";
export { seenAsInformants } from "./seen-as-informants.js";
export { singleAccount } from "./single-account.js";
export { unseenSuccess } from "./unseen-success.js";
export { unsustainable } from "./unsustainable.js";
export { wrongMentor } from "./wrong-mentor.js";
