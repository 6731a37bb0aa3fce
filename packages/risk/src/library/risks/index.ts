import type { Risk } from "../../compile/index.js";
import * as list from "./list.js";

export * from "./list.js";

/**
 * The whole catalogue: every risk that the report names, under its four categories (§6).
 *
 * @example
 * ```ts
 * catalogue.filter(({ covers }) => covers?.includes("RM08")).map((risk) => risk.id); // => ["role-reversal"]
 * ```
 */
export const catalogue: readonly Risk[] = Object.freeze([
  list.wrongMentor,
  list.confrontation,
  list.noFeedback,
  list.singleAccount,
  list.notStopped,
  list.narrowTraining,
  list.delay,
  list.adverseMedia,
  list.blindRegister,
  list.responsibility,
  list.unsustainable,
  list.earlyExit,
  list.continuity,
  list.unseenSuccess,
  list.seenAsInformants,
  list.physicalHarm,
  list.alone,
  list.provoked,
  list.afterSession,
  list.exposed,
  list.burden,
  list.mindGames,
  list.roleReversal,
  list.isolated,
  list.supportGap,
  list.forgotten,
  list.oldClique,
  list.radicalised,
  list.playingAlong,
  list.ammunition,
  list.misjudged,
  list.agencies,
  list.confidence,
  list.notes,
  list.unseenHarm,
  list.crutch,
  list.drift,
  list.askedWhy,
  list.communityTrust,
  list.materialsTaken,
  list.wrongDelivery,
  list.unsuccessful,
]);
