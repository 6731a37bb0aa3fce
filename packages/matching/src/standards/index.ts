export type { Contradiction } from "./contradictions.js";

export type { EvidenceState, ItemEvidence, MentorEvidence } from "./evidence.js";
export type { Lapsing } from "./lapsing.js";
export {
  type Assessor,
  type OpenItem,
  type PanelItem,
  type PanelMentor,
  type PanelSheet,
  panel,
} from "./panel.js";
