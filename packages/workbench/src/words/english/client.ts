import type { TieWords } from "@waymark/report/components";

const tie: TieWords = {
  causes: "What could lead to it",
  before: "What stands in its way",
  event: "What could happen",
  after: "What would soften it",
  consequences: "What it would mean",
  none: "The scheme names nothing here yet.",
};

/** What the screen of clients says. */
export const client = {
  all: (clients: string) => `All ${clients}`,
  title: (clients: string) => `Find ${clients}`,
  lead: "Choose somebody to see why this match, what speaks against it, and what to do next. The list ranks nobody.",
  search: "Search by id or by what is known",
  order: "Order",
  byId: "By id",
  byUrgency: "The most urgent first",
  found: (n: number, of: number) => (n === of ? `${n} people` : `${n} of ${of} people`),
  more: (n: number) => `Show ${n} more`,
  none: "Nobody is found. Try a shorter word.",
  head: { id: "Id", urgency: "Urgency", stands: "How they stand", who: "Who" },
  urgency: (n: number | null) => (n === null ? "not known yet" : String(n)),
  stands: {
    kept: (mentors: string) => `Continues with ${mentors}`,
    proposed: (mentors: string) => `Proposed: ${mentors}`,
    waits: () => "Waits",
    closed: () => "Referral closed",
  },
  unknown: (id: string) => `There is nobody with the id ${id}.`,
  answer: (mentors: string) => `Accept ${mentors}, or not`,
  another: "Choose another",
  print: "Print this page",
  acts: (id: string) => `Put something on record about ${id}`,
  actsSay: "What happened since, or what was agreed. You see what would change before it counts.",

  beside: (id: string, mentors: string) => `How ${mentors} fit ${id}`,
  besideSays: (id: string, mentor: string) =>
    `Each bar begins at the same zero. Solid is known; hatched depends on what is not known yet. It says how well each suits ${id}, and nothing else about any ${mentor}.`,
  others: "Why not the others?",
  cost: (mentor: string) => `What would it take to have ${mentor}?`,
  costNone: "There is no way found that the rules allow.",
  factors: "Factor by factor",
  factorsSay: "The longest outline counts most. Choose a factor, or point at a bar, to read why.",
  factorsHead: "What counts",

  explained: "Why in this order",
  eligible: (n: number, of: number, mentors: string) => `${n} of ${of} ${mentors} are eligible.`,
  questions: "What to ask next, most useful first",
  corrections: "Before anyone is eligible, one of these rules must be met or set aside",

  whatIf: "What if",
  whatIfSays: (id: string) =>
    `Change a fact, a wish or a weight to see who would come first for ${id} then. Nothing is put on record.`,
  whatIfOpen: "Try a change",
  facts: "Facts",
  wishes: "Wishes",
  wishOf: (title: string) => `Wish: ${title}`,
  noWish: "No wish",
  weights: "Weights",
  weightOf: (title: string) => `Weight: ${title}`,
  unknownFact: "Not known yet",
  reset: "Back to how it is",
  asIs: "This is how it is on record.",
  changedNow: (n: number) => (n === 1 ? "One change is tried." : `${n} changes are tried.`),
  eligibleNow: (before: number, after: number) =>
    before === after ? `${after} are eligible, as before.` : `${before} are eligible now, ${after} would be.`,
  nobodyThen: "Nobody would be eligible.",
  whatIfHead: {
    place: "Place",
    mentor: "Who",
    fit: "Fit, for this person only",
    before: "Place now",
    why: "Main reasons",
  },
  placeNow: (place: number | null) => (place === null ? "not eligible" : String(place)),

  record: "Consent, sharing and what else is on record",
  recordSays: "What was agreed, when and with which people, and whatever else the scheme keeps.",
  notYet: "Not known yet",
  earlier: (n: number) => (n === 1 ? "One earlier" : `${n} earlier`),
  recordNone: "The scheme keeps no record of this kind.",

  risks: (id: string) => `Risks around ${id}`,
  risksSay: (id: string) =>
    `This describes the arrangements around ${id}. It does not predict what ${id} will do.`,
  risksNone: "Nothing has been assessed yet. Risks are assessed from the first meeting on.",
  band: (before: string, after: string) => `Before controls: ${before}. Now: ${after}.`,
  risksRated: (shown: number, rated: number) =>
    `The highest ${shown} of ${rated} risks are shown. The register has all of them.`,
  advice: (says: string, engagement: string) => `${engagement}: the advice is “${says}”. People decide.`,
  first: "To put in place first",
  askRisk: "Not known yet",
  bowTie: (title: string) => `From causes to consequences: ${title}`,
  tie,

  journey: "The journey, as each person sees it",
  journeySays:
    "Up is better. Hatched: nobody was asked, or nobody answered. Dotted: drawn across what is not known.",
  journeyNone: "No rating is on record yet.",
  table: "Show as a table",
  tableHead: { rater: "Who", day: "Day", says: "What they said" },
  moreJourney: (n: number) => (n === 1 ? "One more" : `${n} more`),
};
