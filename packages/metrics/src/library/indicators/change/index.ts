import type { Indicator } from "../../../compile/index.js";
import { admitsError } from "./admits-error.js";
import { changedSenseOfSelf } from "./changed-sense-of-self.js";
import { disengaged } from "./disengaged.js";
import { distanceTravelled } from "./distance-travelled.js";
import { helpsOthers } from "./helps-others.js";
import { howFarOut } from "./how-far-out.js";
import { leftTheGroup } from "./left-the-group.js";
import { noLongerInvolved } from "./no-longer-involved.js";
import { noSubversion } from "./no-subversion.js";
import { noViolence } from "./no-violence.js";
import { realAlternative } from "./real-alternative.js";
import { realChange } from "./real-change.js";
import { rejectsViolence } from "./rejects-violence.js";

/** The second of the two stages: leaving, changed views, and desistance (§7.2 C, D, F, M; §7.3). */
export const change: readonly Indicator[] = Object.freeze([
  disengaged,
  leftTheGroup,
  noLongerInvolved,
  howFarOut,
  distanceTravelled,
  realChange,
  admitsError,
  rejectsViolence,
  realAlternative,
  noViolence,
  noSubversion,
  changedSenseOfSelf,
  helpsOthers,
]);
