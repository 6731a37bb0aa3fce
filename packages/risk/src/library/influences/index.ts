import type { Influence } from "../../compile/index.js";
import { fromAdverseMedia } from "./adverse-media.js";
import { fromAgencies } from "./agencies.js";
import { fromAlone } from "./alone.js";
import { fromAmmunition } from "./ammunition.js";
import { fromAskedWhy } from "./asked-why.js";
import { fromBlindRegister } from "./blind-register.js";
import { fromBurden } from "./burden.js";
import { fromCommunityTrust } from "./community-trust.js";
import { fromConfidence } from "./confidence.js";
import { fromConfrontation } from "./confrontation.js";
import { fromContinuity } from "./continuity.js";
import { fromCrutch } from "./crutch.js";
import { fromDelay } from "./delay.js";
import { fromEarlyExit } from "./early-exit.js";
import { fromExposed } from "./exposed.js";
import { fromForgotten } from "./forgotten.js";
import { fromMaterialsTaken } from "./materials-taken.js";
import { fromMindGames } from "./mind-games.js";
import { fromMisjudged } from "./misjudged.js";
import { fromNarrowTraining } from "./narrow-training.js";
import { fromNoFeedback } from "./no-feedback.js";
import { fromNotStopped } from "./not-stopped.js";
import { fromOldClique } from "./old-clique.js";
import { fromPhysicalHarm } from "./physical-harm.js";
import { fromPlayingAlong } from "./playing-along.js";
import { fromProvoked } from "./provoked.js";
import { fromRadicalised } from "./radicalised.js";
import { fromRoleReversal } from "./role-reversal.js";
import { fromSeenAsInformants } from "./seen-as-informants.js";
import { fromSupportGap } from "./support-gap.js";
import { fromUnseenHarm } from "./unseen-harm.js";
import { fromUnseenSuccess } from "./unseen-success.js";
import { fromUnsuccessful } from "./unsuccessful.js";
import { fromUnsustainable } from "./unsustainable.js";
import { fromWrongDelivery } from "./wrong-delivery.js";
import { fromWrongMentor } from "./wrong-mentor.js";

/**
 * Which risk raises which, within and across the four categories of §6. Each says whether the report or a participant
 * states it; most are our coding, after the sections named. Strengths, in points, are our coding.
 *
 * @example
 * ```ts
 * influences.find(({ from, to }) => from === "radicalised" && to === "asked-why").strength; // => 8000
 * ```
 */
export const influences: readonly Influence[] = Object.freeze([
  ...fromWrongMentor,
  ...fromRadicalised,
  ...fromAmmunition,
  ...fromPlayingAlong,
  ...fromMisjudged,
  ...fromAgencies,
  ...fromOldClique,
  ...fromExposed,
  ...fromAlone,
  ...fromProvoked,
  ...fromConfrontation,
  ...fromPhysicalHarm,
  ...fromSupportGap,
  ...fromBurden,
  ...fromMindGames,
  ...fromNoFeedback,
  ...fromRoleReversal,
  ...fromUnseenHarm,
  ...fromNotStopped,
  ...fromForgotten,
  ...fromConfidence,
  ...fromSeenAsInformants,
  ...fromCommunityTrust,
  ...fromAdverseMedia,
  ...fromAskedWhy,
  ...fromUnsuccessful,
  ...fromUnseenSuccess,
  ...fromUnsustainable,
  ...fromEarlyExit,
  ...fromCrutch,
  ...fromDelay,
  ...fromNarrowTraining,
  ...fromContinuity,
  ...fromBlindRegister,
  ...fromWrongDelivery,
  ...fromMaterialsTaken,
]);
