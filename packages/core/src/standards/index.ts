export { derivedFacts, deriveMentors, sayEvidence } from "./derive.js";
export { type EvidenceState, type ItemEvidence, type MentorEvidence, mentorEvidence } from "./evidence.js";
