import type { Field } from "@waymark/core";
import { activityKinds } from "./activity-kinds.js";

type Values = { id: string; title: string }[];

const values = (pairs: Readonly<Record<string, string>>): Values =>
  Object.entries(pairs).map(([id, title]) => ({ id, title }));

const field = (
  id: string,
  title: string,
  kind: Field["kind"],
  describes: string,
  more: Partial<Field> = {},
): Field => ({ id, title, kind, sensitivity: "ordinary", describes, ...more });

/** How an engagement ended. Exit planning itself is a matter of risk and is defined there. */
const engagementFields: readonly Field[] = [
  field("ending", "How it ended", "category", "How the relationship ended; empty while it continues.", {
    needs: "ended",
    values: values({
      "agreed-exit": "an exit agreed by client, mentor and coordinator",
      "left-early": "the client left early",
      "poor-fit": "client and mentor did not fit",
      "mentor-withdrew": "the mentor withdrew",
      "scheme-ended-it": "the scheme ended it",
      "moved-away": "the client moved away",
      other: "for another reason",
    }),
    source: "§4.5, §8.3 on exit; the list: our coding",
  }),
  field("match_points", "Match points", "integer", "The points of the match when it was made.", {
    min: 0,
    max: 10_000,
    unit: "points",
    source: "our coding",
  }),
];

/** What a coded case study says; empty for every other kind of activity. */
const caseStudyFields: readonly Field[] = [
  field("triggers_in", "Triggers in", "categories", "For a case study: what led the person in.", {
    values: values({
      grievance: "a grievance or injustice",
      belonging: "a wish to belong",
      isolation: "isolation",
      loss: "a loss or crisis",
      "family-or-friends": "family or friends already inside",
      online: "online material",
      recruiter: "a recruiter",
      status: "a wish for status or adventure",
      conflict: "a conflict at home or abroad",
    }),
    source: "§7.3 E, G, L on triggers; the list: our coding",
  }),
  field("triggers_out", "Triggers out", "categories", "For a case study: what moved the person out.", {
    values: values({
      "trusted-person": "a person they trusted",
      inconsistency: "an inconsistency that they saw for themselves",
      boredom: "boredom",
      family: "family or a new responsibility",
      "work-or-study": "work or study",
      disillusion: "disillusion with the group",
      knowledge: "better knowledge of their own faith or cause",
      "safe-place": "somewhere safe to live or belong",
    }),
    source: "§7.2 D, M; §7.3 L, M; the list: our coding",
  }),
  field("tried", "What was tried", "categories", "For a case study: what the mentor did.", {
    values: values({
      listening: "listening",
      challenge: "challenging arguments",
      "theology-taught": "teaching the basics of the faith",
      "practical-help": "practical help",
      "activities-together": "activities together",
      "open-questions": "questions that let the person see for themselves",
      "family-work": "work with the family",
      "own-story": "the mentor's own story",
    }),
    source: "§4.3, §7.2 I, §7.3; the list: our coding",
  }),
  field("followed", "What followed", "category", "For a case study: what followed.", {
    values: values({
      "moved-on": "the person moved on",
      mixed: "a mixed result",
      "no-change": "no change",
      setback: "a setback",
    }),
    source: "§7.2 D; the answers: our coding",
  }),
  field("confidence", "Confidence", "category", "For a case study: how sure the author is of the account.", {
    values: values({ low: "low", medium: "medium", high: "high" }),
    source: "our coding",
  }),
  field("bears_on", "Bears on", "identifiers", "For a case study: ids of stances, factors or controls.", {
    source: "our coding",
  }),
];

const activityFields: readonly Field[] = [
  field("kind", "Kind", "category", "What was done.", {
    values: activityKinds.map(({ id, title }) => ({ id, title })),
    required: true,
    source: "§7.1, §8.1",
  }),
  field("engagement", "Engagement", "identifier", "The mentoring relationship concerned, if any.", {
    refersTo: "engagement",
  }),
  field("outcome", "How it went", "category", "How the activity itself went. Never what it did for anyone.", {
    values: values({
      attended: "took place",
      missed: "the client did not come",
      cancelled: "cancelled",
      accepted: "accepted",
      declined: "declined",
      passed: "passed",
      "not-passed": "not passed",
    }),
    source: "§7.2 B",
  }),
  field("recorded", "Recorded", "boolean", "Whether a record of the session was kept.", { source: "§4.5" }),
  field("minutes", "Minutes", "integer", "How long it took.", { unit: "minutes", min: 0, max: 1_440 }),
  field("cost", "Cost", "integer", "What it cost, in whole pounds.", {
    unit: "pounds",
    min: 0,
    max: 10_000_000,
    source: "§5.5, §8.1",
  }),
  field("agency", "Agency", "text", "The agency or body concerned, by name. Never a person.", {
    source: "§7.1 L",
  }),
  field("place", "Place", "text", "The district or area concerned.", { source: "§7.1 L" }),
  field("referrer_trust", "Referrer's trust", "integer", "How far the referrer trusts the process.", {
    unit: "1 not at all to 5 fully",
    min: 1,
    max: 5,
    source: "§7.1",
  }),
  field(
    "right_referral",
    "Right referral",
    "boolean",
    "Whether an experienced judge holds that this is one of the people who ought to be referred.",
    {
      source: "§7.1",
    },
  ),
  ...caseStudyFields,
];

/**
 * The fields that the report's measures need beyond those that every scheme has: how a relationship ended, and the whole
 * of the activity log. None is an identity.
 *
 * @example
 * ```ts
 * metricsFields.activity.find(({ id }) => id === "cost")?.unit; // => "pounds"
 * ```
 */
export const metricsFields: Readonly<Record<"engagement" | "observation" | "activity", Field[]>> =
  Object.freeze({
    engagement: [...engagementFields],
    observation: [],
    activity: [...activityFields],
  });
