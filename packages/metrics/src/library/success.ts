import type { Success } from "../compile/index.js";

/**
 * How the report measures success: three headings (§7), what §8.3 asks of the evaluation itself, who rates, and which fields
 * of the scheme say how a relationship ended, what was a referral, what it cost and what a case study shows.
 *
 * @example
 * ```ts
 * reportSuccess.headings.map(({ holds }) => holds); // => ["work", "change", "learning", "design"]
 * reportSuccess.raters.filter(({ self }) => self).map(({ id }) => id); // => ["client"]
 * ```
 */
export const reportSuccess: Success = Object.freeze<Success>({
  headings: [
    {
      id: "outputs-and-usage",
      title: "Outputs and usage",
      holds: "work",
      says: "What was done and made. A number of sessions is not success (§7.2 B).",
      source: "§7.1, §8.1",
      saidBy: "report",
    },
    {
      id: "reduced-vulnerability",
      title: "Reduced vulnerability",
      holds: "change",
      says: "These figures compare each client’s first and latest ratings. There is no comparison group, so they show change, not its cause. Each rater is shown separately.",
      source: "§7.2, §8.1",
      saidBy: "report",
    },
    {
      id: "greater-understanding",
      title: "Greater understanding",
      holds: "learning",
      says: "A register of what was learnt, with its coverage. The cases may not be representative (§7.3 I).",
      source: "§7.3, §8.1",
      saidBy: "report",
    },
    {
      id: "evaluation-design",
      title: "The evaluation itself",
      holds: "design",
      says: "What §8.3 asks of the evaluation itself.",
      source: "§8.3",
      saidBy: "report",
    },
  ],
  raters: [
    { id: "client", title: "Client", self: true, source: "§8.3", saidBy: "report" },
    { id: "mentor", title: "Mentor", source: "§8.3", saidBy: "report" },
    { id: "manager", title: "Manager", source: "§8.3", saidBy: "report" },
    { id: "other", title: "Somebody else", called: "somebody else", source: "§8.3", saidBy: "report" },
  ],
  goodEnding: {
    id: "agreed-exit",
    title: "an agreed exit",
    field: "ending",
    values: ["agreed-exit"],
    source: "§4.5, §8.3",
    saidBy: "report",
  },
  matchPoints: "match_points",
  referrals: { when: 'activity.kind == "referral"', source: "§8.2", saidBy: "report" },
  costs: { field: "cost", source: "§5.5, §8.1", saidBy: "report" },
  studies: {
    when: 'activity.kind == "case-study"',
    says: "Cases are few and chosen by those who wrote them; they may not be representative (§7.3 I).",
    coded: ["triggers_in", "triggers_out", "tried"],
    followed: {
      field: "followed",
      supports: ["moved-on"],
      contradicts: ["no-change", "setback"],
      mixed: ["mixed"],
    },
    sure: { field: "confidence", values: ["high"] },
    bearsOn: "bears_on",
    source: "§7.2 D; §7.3 I; the coding: our own",
    saidBy: "participant",
  },
  stages: {
    trust: "trust",
    change: "a real change",
    lull: "a period free from violence and subversion",
    identity: "a changed sense of self",
  },
  // 181 days are the six months from January to June; 366 are a leap year.
  trial: { least: 181, most: 366, says: "Plan for 6 to 12 months.", source: "§8.3", saidBy: "report" },
  figures: {
    "trust-reached": { title: "First stage reached: trust", source: "§7.2 F" },
    "change-reached": {
      title: "Second stage reached: a real change, as rated by someone other than the client",
      source: "§7.2 F",
    },
    "trust-then-change": { title: "Trust first, then change", source: "§7.2 F" },
    "primary-desistance": {
      title: "A period free from violence and subversion, at least (primary desistance)",
      source: "§7.3",
    },
    "sustained-lull": {
      title: "A sustained period free from violence and subversion",
      source: "§7.3, §8.3",
    },
    "secondary-desistance": {
      title:
        "A sustained period free from violence and subversion, with a changed sense of self (secondary desistance)",
      source: "§7.3",
    },
    "factors-reduced": { source: "§7.2 I" },
    "setback-open": { source: "§7.2" },
    "gone-quiet": { source: "our coding; §7.2 D on silence in sessions" },
    "raters-disagree": { source: "§8.3" },
    drift: { source: "§6.3 F" },
    "self-report-only": { source: "§7.2 A; §6.3 F" },
    "reassessment-missing": { source: "§8.3" },
    agreement: { source: "§8.3" },
    clients: { source: "§7.1, §8.3" },
    flow: { source: "§7.1, §8.3" },
    learning: { source: "§7.3" },
    mentored: { source: "§7.1, §8.3" },
    rows: { source: "§8.3" },
  },
});

/** What each heading shows first, to somebody who has ten seconds: indicators of this library, by heading. */
const first: Readonly<Record<string, string[]>> = {
  "outputs-and-usage": ["sessions", "mentors-used", "cost-per-agreed-exit"],
  "reduced-vulnerability": ["vulnerability"],
  "greater-understanding": [
    "clients-studied",
    "pathways-documented",
    "triggers-for-change",
    "triggers-into",
    "practice-changes",
  ],
};

/** The same, for a scheme that has every indicator of this library: each heading says what it shows first. */
export const wholeSuccess: Success = Object.freeze<Success>({
  ...reportSuccess,
  headings: reportSuccess.headings.map((heading) => {
    const shows = first[heading.id];
    return shows === undefined ? heading : { ...heading, shows };
  }),
});
