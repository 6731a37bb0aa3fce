import type { Indicator } from "../../../compile/index.js";
import { areaActivity } from "./area-activity.js";
import { comesBackAndArgues } from "./comes-back-and-argues.js";
import { communityResilience } from "./community-resilience.js";
import { encountersAreNotSuccess } from "./encounters-are-not-success.js";
import { mentorsCommitment } from "./mentors-commitment.js";
import { ownExperience } from "./own-experience.js";
import { ownTwoFeet } from "./own-two-feet.js";
import { rapport } from "./rapport.js";
import { silent } from "./silent.js";
import { sincerity } from "./sincerity.js";
import { timeToExit } from "./time-to-exit.js";
import { trust } from "./trust.js";
import { whoJudged } from "./who-judged.js";

/** How mentoring itself goes (§7.2 D, F, L, N), and what is kept as a guard. */
export const relationship: readonly Indicator[] = Object.freeze([
  comesBackAndArgues,
  silent,
  rapport,
  trust,
  ownTwoFeet,
  ownExperience,
  encountersAreNotSuccess,
  whoJudged,
  sincerity,
  mentorsCommitment,
  areaActivity,
  communityResilience,
  timeToExit,
]);
