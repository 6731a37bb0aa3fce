export type { ClientRecord } from "./known/client.js";
export type { EngagementRecord } from "./known/engagement.js";
export type { MentorRecord } from "./known/mentor.js";
export type { ObservationRecord } from "./known/observation.js";
export type { WestMidlandsTypes } from "./known/scheme-types.js";
export { type WestMidlands, westMidlands } from "./plugin.js";
export { policy } from "./policy.js";
export { stances } from "./stances/index.js";
