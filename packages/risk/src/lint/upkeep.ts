import { dayNumber } from "@waymark/core";
import type { RegisterEntry } from "../register/entry.js";
import type { LintRule } from "./rule.js";

const texts = (entry: RegisterEntry) => [
  entry.title,
  entry.cause,
  entry.event,
  entry.consequence,
  entry.says,
];

/** An e-mail address, a postcode of the United Kingdom, or a telephone number. */
const personal = /\S+@\S+\.\S+|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|(?:\+44|\b0)\d(?:[ -]?\d){8,}/;

/** Rules on how a register is kept: owned, reviewed, worded, whole. */
export const upkeepRules: readonly LintRule[] = [
  {
    id: "owner-named",
    title: "Every risk has an owner",
    why: "What belongs to everybody is done by nobody.",
    source: "§5, §8.2",
    hint: "Name a role.",
    check: ({ owner }) => (owner.trim() === "" ? "Nobody owns it." : undefined),
    ok: { owner: "Mentor" },
    notOk: { owner: "" },
  },
  {
    id: "review-set",
    title: "Every risk has a next review",
    why: "A rating is true of the day on which it was made.",
    source: "§6 summary",
    hint: "Set a day.",
    check: ({ nextReview }) =>
      dayNumber(nextReview) === undefined ? "No day is set for the next review." : undefined,
    ok: { nextReview: "2026-07-31" },
    notOk: { nextReview: "soon" },
  },
  {
    id: "review-not-overdue",
    title: "No review is overdue",
    why: "Risks are monitored through continuous feedback loops, or not at all.",
    source: "§6 summary",
    hint: "Hold the review.",
    check: ({ nextReview }, { asOf }) =>
      dayNumber(nextReview) !== undefined && nextReview < asOf
        ? `The review was due on ${nextReview}.`
        : undefined,
    ok: { nextReview: "2026-06-30" },
    notOk: { nextReview: "2026-06-29" },
  },
  {
    id: "reviewed-in-the-past",
    title: "A review is not in the future",
    why: "A day that has not come cannot have been a review.",
    source: "our coding",
    hint: "Write the day on which it was held.",
    check: ({ reviewed }, { asOf }) =>
      reviewed > asOf ? `It was reviewed on ${reviewed}, which has not come.` : undefined,
    ok: { reviewed: "2026-06-30" },
    notOk: { reviewed: "2026-07-01" },
  },
  {
    id: "cause-event-consequence",
    title: "Cause, event and consequence are told apart",
    why: "A worry is not yet a risk; only a cause can be prevented, and only a consequence softened.",
    source: "our coding",
    hint: "Write each in a sentence of its own.",
    check: ({ cause, event, consequence }) => {
      const said = [cause, event, consequence].map((one) => one.trim().toLowerCase());
      return said.includes("") || new Set(said).size < 3
        ? "Cause, event and consequence are not three things."
        : undefined;
    },
    ok: { cause: "The place is remote." },
    notOk: { cause: "There is no help and no witness." },
  },
  {
    id: "source-named",
    title: "Every risk says where it comes from",
    why: "What the report states and what we made up must be told apart.",
    source: "our coding",
    hint: "Name the section, the paper, or our coding.",
    check: ({ source }) => (source.trim() === "" ? "Nothing says where it comes from." : undefined),
    ok: { source: "our coding" },
    notOk: { source: "" },
  },
  {
    id: "no-personal-detail",
    title: "No line holds a way to find a person",
    why: "Registers are copied; an address in one is how the network finds a mentor.",
    source: "§4.4, §6.2 (F)",
    hint: "Take it out, and use the pseudonym.",
    check: (entry) =>
      texts(entry).some((one) => personal.test(one)) ? "It seems to hold an address or a number." : undefined,
    ok: { says: "They met on 2026-06-01, case E1." },
    notOk: { says: "Lives near B15 2TT." },
  },
  {
    id: "no-label",
    title: "No line labels a person",
    why: "A screening score is straightforward; after that it isn't (M). The register is about work, never a verdict.",
    source: "§2.1, §8.2",
    hint: "Say what was done or said.",
    check: (entry) =>
      texts(entry).some((one) =>
        /\b(?:terrorists?|extremist client|high[- ]risk (?:client|person|individual))\b/i.test(one),
      )
        ? "It labels a person."
        : undefined,
    ok: { says: "The client said that he would hit back." },
    notOk: { says: "A high-risk individual." },
  },
  {
    id: "one-line-each",
    title: "A risk has one line in an engagement",
    why: "Two lines are two truths.",
    source: "our coding",
    hint: "Keep the one that holds.",
    check: (entry, { entries }) =>
      entries.filter(({ engagement, risk }) => engagement === entry.engagement && risk === entry.risk)
        .length > 1
        ? "The register holds it twice."
        : undefined,
    ok: { risk: "another" },
    notOk: { risk: "twice" },
  },
  {
    id: "category-known",
    title: "Every risk is under one of the scheme's categories",
    why: "What has no place in a register is forgotten: reputation was missing from the log because there was none (G).",
    source: "§6, §6.1 (G)",
    hint: "Use one of the scheme's categories.",
    check: ({ category }, { categories }) =>
      categories === undefined || categories.includes(category)
        ? undefined
        : `Its category is none of: ${categories.join(", ")}.`,
    ok: { category: "mentor" },
    notOk: { category: "other" },
  },
];
