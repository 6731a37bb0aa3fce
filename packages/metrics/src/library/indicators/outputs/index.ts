import type { Indicator } from "../../../compile/index.js";
import { accreditationProcess } from "./accreditation-process.js";
import { agenciesUsing } from "./agencies-using.js";
import { bodiesAdopting } from "./bodies-adopting.js";
import { clientsReferred } from "./clients-referred.js";
import { costPerAgreedExit } from "./cost-per-agreed-exit.js";
import { demand } from "./demand.js";
import { manual } from "./manual.js";
import { mentorsAccredited } from "./mentors-accredited.js";
import { mentorsOnTheBooks } from "./mentors-on-the-books.js";
import { mentorsProduced } from "./mentors-produced.js";
import { mentorsSupported } from "./mentors-supported.js";
import { mentorsUsed } from "./mentors-used.js";
import { mentorsVetted } from "./mentors-vetted.js";
import { referrersTrust } from "./referrers-trust.js";
import { rightReferrals } from "./right-referrals.js";
import { sessions } from "./sessions.js";
import { sessionsRecorded } from "./sessions-recorded.js";
import { strategyDocument } from "./strategy-document.js";
import { trainingPackage } from "./training-package.js";
import { trainingStructure } from "./training-structure.js";
import { trustedProcess } from "./trusted-process.js";
import { typesCovered } from "./types-covered.js";

/** What was made, who is in the pool, and what is used (§7.1, §8.1). Counts of work done are never success. */
export const outputs: readonly Indicator[] = Object.freeze([
  manual,
  strategyDocument,
  trainingStructure,
  trainingPackage,
  accreditationProcess,
  mentorsOnTheBooks,
  typesCovered,
  mentorsVetted,
  mentorsAccredited,
  mentorsSupported,
  mentorsProduced,
  mentorsUsed,
  bodiesAdopting,
  trustedProcess,
  referrersTrust,
  rightReferrals,
  sessions,
  agenciesUsing,
  clientsReferred,
  costPerAgreedExit,
  demand,
  sessionsRecorded,
]);
