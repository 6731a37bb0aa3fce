import type { Indicator } from "@waymark/core";
import { everyone, howMuch, kept, observed, observers } from "./make.js";

const framework = "§7.2 I; HM Government, Channel: Vulnerability Assessment Framework, 2012";

const factor = (id: string, title: string): Indicator =>
  observed({
    id: `channel-${id}`,
    title,
    direction: "down",
    voices: observers,
    source: framework,
    covers: ["MV03"],
    ask: `How far is this seen: ${title.toLowerCase()}?`,
    answers: howMuch(title),
  });

const strength = (id: string, title: string): Indicator =>
  observed({
    id: `strength-${id}`,
    title,
    direction: "up",
    voices: everyone,
    source: "§7.2 H; our coding of strengths beside the factors",
    covers: ["MV03"],
    ask: `How far is this seen: ${title.toLowerCase()}?`,
    answers: howMuch(title),
  });

/** Engagement with a group, cause or ideology: susceptibility, motivations and needs. */
const engagement: readonly Indicator[] = [
  factor("grievance", "Feelings of grievance and injustice"),
  factor("threat", "Feeling under threat"),
  factor("belonging", "A need for meaning and belonging"),
  factor("status", "A desire for status"),
  factor("adventure", "A desire for excitement and adventure"),
  factor("dominance", "A need to dominate and control others"),
  factor("indoctrination", "Susceptibility to indoctrination"),
  factor("political-change", "A desire for change by any means"),
  factor("opportunism", "Opportunistic involvement"),
  factor("family-or-friends", "Family or friends involved in extremism"),
  factor("transition", "At a transitional time of life"),
  factor("group-influence", "Influenced or controlled by a group"),
  kept({
    id: "channel-mental-health",
    title: "Relevant mental health issues",
    heading: "reduced-vulnerability",
    kind: "ordinal",
    level: "client",
    source: framework,
    covers: [],
    notComputed:
      "Health is special category data and a clinician's to assess; the scheme refers on and does not score it.",
  }),
];

/** Intent to cause harm. */
const intent: readonly Indicator[] = [
  factor("over-identification", "Over-identification with a group or ideology"),
  factor("us-and-them", "Them-and-us thinking"),
  factor("dehumanisation", "Dehumanisation of the enemy"),
  factor("justifies-offending", "Attitudes that justify offending"),
  factor("harmful-means", "Harmful means to an end"),
  factor("harmful-objectives", "Harmful objectives"),
];

/** Capability to cause harm. */
const capability: readonly Indicator[] = [
  factor("knowledge", "Knowledge, skills and competencies for harm"),
  factor("networks", "Access to networks, funding or equipment"),
  factor("criminal-capability", "Criminal capability"),
];

/** What stands against it, which the framework leaves to judgement and the report asks for (§7.2 H). */
const strengths: readonly Indicator[] = [
  strength("trusted-adult", "Someone trusted outside the group"),
  strength("purpose", "A purpose of their own"),
  strength("critical-thinking", "Weighs arguments for themselves"),
  strength("other-views", "Can stand other people's views"),
  strength("coping", "Ways of coping with bad times"),
  strength("stable-home", "A stable home"),
];

/**
 * A Channel-style assessment: engagement, intent and capability, with strengths beside them. A programme may use
 * its own in its place: any plugin whose indicators cover `MV03` and that says so in `replaces`.
 */
export const channel: readonly Indicator[] = Object.freeze([
  ...engagement,
  ...intent,
  ...capability,
  ...strengths,
]);
