import type { Indicator } from "../../../compile/index.js";
import { community } from "./community.js";
import { easierToLiveWith } from "./easier-to-live-with.js";
import { educationOrTraining } from "./education-or-training.js";
import { empowered } from "./empowered.js";
import { familyAndResponsibility } from "./family-and-responsibility.js";
import { fulfillingLife } from "./fulfilling-life.js";
import { happier } from "./happier.js";
import { lifestyle } from "./lifestyle.js";
import { relationships } from "./relationships.js";
import { softenedAnimosity } from "./softened-animosity.js";
import { work } from "./work.js";

/** What should grow in the client's life (§7.2). Never a whole new person: that is no goal. */
export const up: readonly Indicator[] = Object.freeze([
  educationOrTraining,
  work,
  community,
  familyAndResponsibility,
  lifestyle,
  easierToLiveWith,
  happier,
  fulfillingLife,
  empowered,
  relationships,
  softenedAnimosity,
]);
