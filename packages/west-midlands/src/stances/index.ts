import type { Stance } from "@waymark/core";
import { discloseOrNot } from "./disclose-or-not.js";
import { hardOrSoft } from "./hard-or-soft.js";
import { howMuchSupport } from "./how-much-support.js";
import { planOrNot } from "./plan-or-not.js";
import { supportOrChange } from "./support-or-change.js";
import { theologyOrWholePerson } from "./theology-or-whole-person.js";

/** The six tensions of §8.1, kept and not resolved: a policy may take each either way. */
export const stances: readonly Stance[] = [
  supportOrChange,
  theologyOrWholePerson,
  hardOrSoft,
  discloseOrNot,
  planOrNot,
  howMuchSupport,
];
