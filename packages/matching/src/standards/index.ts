export type { Contradiction } from "./contradictions.js";
export { derivedFacts, sayEvidence } from "./derive.js";
export {
  type EvidenceState,
  type ItemEvidence,
  type MentorEvidence,
  mentorEvidence,
} from "./evidence.js";
export type { Lapsing } from "./lapsing.js";
export { type OpenItem, type PanelItem, type PanelMentor, type PanelSheet, panel } from "./panel.js";
