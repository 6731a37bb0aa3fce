import type { Role } from "@waymark/core";
import { channelPanel } from "./channel-panel.js";
import { dataProtectionOfficer } from "./data-protection-officer.js";
import { mentor } from "./mentor.js";
import { mentorSelectionPanel } from "./mentor-selection-panel.js";
import { mentorSupportNetwork } from "./mentor-support-network.js";
import { projectBoard } from "./project-board.js";
import { projectManager } from "./project-manager.js";
import { referringAgency } from "./referring-agency.js";
import { steeringGroup } from "./steering-group.js";

/** Who decides, who advises and who is told: the structure of §5 and §8.2. */
export const roles: Role[] = [
  projectManager,
  projectBoard,
  steeringGroup,
  mentorSelectionPanel,
  mentorSupportNetwork,
  channelPanel,
  dataProtectionOfficer,
  mentor,
  referringAgency,
];
