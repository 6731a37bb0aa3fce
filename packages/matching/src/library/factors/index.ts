import type { Factor } from "../../compile/index.js";
import { age } from "./age.js";
import { availability } from "./availability.js";
import { befriending } from "./befriending.js";
import { classFactor } from "./class.js";
import { dayRate } from "./day-rate.js";
import { disclosure } from "./disclosure.js";
import { distance } from "./distance.js";
import { earlierMentor } from "./earlier-mentor.js";
import { ethnicity } from "./ethnicity.js";
import { extremismType } from "./extremism-type.js";
import { faith } from "./faith.js";
import { gender } from "./gender.js";
import { givesTime } from "./gives-time.js";
import { hardStyle } from "./hard-style.js";
import { interventionist } from "./interventionist.js";
import { keepsNotes } from "./keeps-notes.js";
import { knowledge } from "./knowledge.js";
import { language } from "./language.js";
import { livedExperience } from "./lived-experience.js";
import { locality } from "./locality.js";
import { needsMet } from "./needs-met.js";
import { politics } from "./politics.js";
import { practice } from "./practice.js";
import { recording } from "./recording.js";
import { selfPositioning } from "./self-positioning.js";
import { sharedAcquaintance } from "./shared-acquaintance.js";
import { strand } from "./strand.js";
import { style } from "./style.js";
import { tellsOwnStory } from "./tells-own-story.js";
import { travel } from "./travel.js";

/** Every factor of the report. What they bring makes up the columns of a caseload, in this order. */
export const factors: readonly Factor[] = [
  extremismType,
  locality,
  distance,
  faith,
  strand,
  practice,
  style,
  hardStyle,
  gender,
  age,
  ethnicity,
  classFactor,
  politics,
  selfPositioning,
  language,
  livedExperience,
  sharedAcquaintance,
  knowledge,
  needsMet,
  befriending,
  interventionist,
  disclosure,
  tellsOwnStory,
  recording,
  keepsNotes,
  availability,
  travel,
  dayRate,
  givesTime,
  earlierMentor,
];
