import type { PersonFactor } from "../compile/index.js";

const factor = (
  kind: PersonFactor["kind"],
  id: string,
  title: string,
  question: string,
  source: string,
): PersonFactor => Object.freeze({ id, title, kind, question, source });

/**
 * Needs and strengths that practitioners look at, as many strengths as needs (§7.2; which ones: our coding). The list is
 * open, is no instrument, and is not for adding up.
 *
 * @example
 * ```ts
 * personFactors.filter(({ kind }) => kind === "strength").length; // => 10
 * ```
 */
export const personFactors: readonly PersonFactor[] = Object.freeze([
  factor(
    "need",
    "grievance",
    "Grievance and injustice",
    "What does the client feel was done to them or theirs?",
    "§3.3, §4.5 (A)",
  ),
  factor("need", "isolation", "Isolation", "Who does the client have?", "§3.3 (H)"),
  factor("need", "trust-broken", "Broken trust", "Who let the client down?", "§3.3 (H)"),
  factor(
    "need",
    "mental-health",
    "Mental health",
    "Does the client need help with their health?",
    "§3.2, §3.3",
  ),
  factor("need", "housing", "Housing", "Does the client have a safe place to live?", "§3.2"),
  factor("need", "work-education", "Work or education", "What does the client do in the day?", "§3.2, §7.2"),
  factor(
    "need",
    "belonging",
    "Belonging elsewhere",
    "What did the group give that nothing else gives?",
    "§3.3 (J)",
  ),
  factor(
    "need",
    "old-network",
    "Ties to the old network",
    "Who from the old network is still there?",
    "§6.3, §7.2",
  ),
  factor(
    "need",
    "violence-accepted",
    "Violence thought right",
    "Has the client said that violence is right, and when?",
    "§3.3 (H)",
  ),
  factor(
    "need",
    "capability",
    "Means to do harm",
    "Is there anything that the client could harm others with?",
    "§3.3 (A); our coding",
  ),
  factor("strength", "family", "Family that stands by", "Who at home helps?", "§7.2"),
  factor(
    "strength",
    "community",
    "Place in a community",
    "Where is the client at home outside the old network?",
    "§7.2",
  ),
  factor("strength", "learning", "Learning or training", "What is the client learning?", "§7.2"),
  factor("strength", "working", "Work", "What does the client work at?", "§7.2"),
  factor(
    "strength",
    "responsibility",
    "Takes responsibility",
    "What has the client put right or taken on?",
    "§7.2",
  ),
  factor(
    "strength",
    "argues-back",
    "Comes back and argues",
    "Does the client come back, and argue?",
    "§7.2 (D)",
  ),
  factor("strength", "left-group", "Left the group", "Has the client left formally?", "§7.2 (D)"),
  factor("strength", "own-feet", "Stands on own feet", "What does the client manage alone?", "§7.2 (L)"),
  factor("strength", "helps-others", "Helps others", "Who does the client help?", "§7.2 (D)"),
  factor("strength", "trusts-someone", "Trusts somebody", "Who does the client trust?", "§3.3 (F, H, J)"),
]);
