import type { Stance } from "@waymark/core";
import { beliefsOrStrategies } from "./beliefs-or-strategies.js";
import { discloseOrNot } from "./disclose-or-not.js";
import { hardOrSoft } from "./hard-or-soft.js";
import { howMuchSupport } from "./how-much-support.js";
import { localOrDistant } from "./local-or-distant.js";
import { paidOrNot } from "./paid-or-not.js";
import { planOrNot } from "./plan-or-not.js";
import { practiseOrNot } from "./practise-or-not.js";
import { supportOrChange } from "./support-or-change.js";
import { theologyOrWholePerson } from "./theology-or-whole-person.js";

/**
 * The seven tensions of the executive summary and §8.1, and three that participants disagreed about beside them
 * (practice, pay, distance): kept and not resolved. A policy may take each either way.
 */
export const stances: readonly Stance[] = [
  supportOrChange,
  beliefsOrStrategies,
  theologyOrWholePerson,
  hardOrSoft,
  discloseOrNot,
  planOrNot,
  howMuchSupport,
  practiseOrNot,
  paidOrNot,
  localOrDistant,
];
