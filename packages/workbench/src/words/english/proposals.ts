const people = (n: number) => (n === 1 ? "1 client" : `${n} clients`);
const named = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** What the screen of proposals says of its own. */
export const proposals = {
  title: "Proposals",
  lead: (served: number, of: number) =>
    `${served} of ${people(of)} ${served === 1 ? "has" : "have"} a mentor or ${served === 1 ? "is" : "are"} proposed one.`,
  leadWaits: (waiting: number, nobody: number) =>
    [
      ...(waiting > 0 ? [`${waiting} ${waiting === 1 ? "waits" : "wait"}.`] : []),
      ...(nobody > 0 ? [`For ${nobody}, nobody can be proposed yet.`] : []),
    ].join(" "),
  proof: (says: string) => `The allocation: ${says}.`,
  keptKey: (n: number) => `${n} ${n === 1 ? "keeps" : "keep"} their mentor`,
  proposedKey: (n: number) => `${n} ${n === 1 ? "is" : "are"} proposed one`,
  waitingKey: (n: number) => `${n} ${n === 1 ? "waits" : "wait"}: mentors are full or needed by others`,
  nobodyKey: (n: number) => `${n}: nobody can be proposed`,
  asTable: "Show as a table",
  part: "Clients who",
  number: "How many",
  levers: "What would change it most",
  noLevers: "Nothing that the scheme’s rules name would help more clients now.",
  mostNeeded: (must: string) => `What most who wait need in a mentor: ${must}`,
  recordEvent: (title: string) => `Record “${title}”`,
  recordFor: (about: string) => `for ${about}`,

  proposed: "Proposed",
  proposedCount: (n: number) => `${people(n)}, the most urgent first`,
  nobodyProposed: "Nobody is proposed.",
  client: "Client, and day of referral",
  noDay: "Day of referral not known",
  mentor: "Proposed mentor",
  asPair: (mentors: readonly string[]) => `${named(mentors)}, as a pair`,
  fit: "Fit, for this client only",
  against: "What speaks against",
  notKnown: "Not known yet:",
  answer: "Your answer",
  accept: "Accept",
  another: "Choose another",
  notThis: "Not this one",
  forWhom: (mentors: readonly string[], client: string) => `${named(mentors)} for ${client}`,
  forClient: (client: string) => `for ${client}`,
  why: "Why, and why not a better fit",
  accepted: "Accepted",
  chosen: "Chosen",
  takeBack: "Take it back",
  noEvents: "This scheme has no event for answers to proposals: they are recorded in its spreadsheets.",

  ifAccept: (mentors: readonly string[], client: string) => `If you accept ${named(mentors)} for ${client}:`,
  ifChoose: (mentors: readonly string[], client: string) => `If you choose ${named(mentors)} for ${client}:`,
  ifSwap: (one: string, other: string) => `If ${one} and ${other} swap mentors:`,
  ifRuleOut: (mentors: readonly string[], client: string) =>
    `If ${named(mentors)} ${mentors.length === 1 ? "is" : "are"} not to be proposed for ${client}:`,
  ifTakeBack: (event: string) => `If ${event} no longer counts:`,
  doAccept: (mentors: readonly string[], client: string) => `Accept ${named(mentors)} for ${client}`,
  doChoose: (mentors: readonly string[], client: string) => `Choose ${named(mentors)} for ${client}`,
  doSwap: (one: string, other: string) => `Swap ${one} and ${other}`,
  doRuleOut: (mentors: readonly string[], client: string) => `Rule ${named(mentors)} out for ${client}`,
  doTakeBack: "Take it back",
  didAccept: (mentors: readonly string[], client: string) => `You accepted ${named(mentors)} for ${client}.`,
  didChoose: (mentors: readonly string[], client: string) => `You chose ${named(mentors)} for ${client}.`,
  didSwap: (one: string, other: string) => `${one} and ${other} have swapped mentors.`,
  didRuleOut: (mentors: readonly string[], client: string) =>
    `You ruled ${named(mentors)} out for ${client}.`,
  didTakeBack: (event: string) => `${event} no longer counts.`,
  workingOut: "Working out who else would move …",
  nobodyElse: "Nobody else moves.",
  nobodyElseMoved: "Nobody else moved.",
  others: (clients: readonly string[]) => `${named(clients)} moved as well.`,
  wouldHave: (client: string, to: readonly string[], from: readonly string[]) =>
    from.length === 0
      ? `${client} would have ${named(to)}, and waits now.`
      : `${client} would have ${named(to)} in place of ${named(from)}.`,
  wouldWait: (client: string, from: readonly string[]) =>
    `${client} would wait, and is proposed ${named(from)} now.`,
  served: (before: number, after: number) =>
    after > before
      ? `${after - before} more would have a mentor.`
      : `${before - after} fewer would have a mentor.`,
  atOnce: "At once:",
  cannot: "It cannot be carried out as things stand.",
  alsoAgainst: "What speaks against it:",
  toAsk: "To be asked afterwards:",
  whichOfPair: "Which of the two is not to be proposed?",

  mentorsFor: (client: string) => `Mentors that ${client} could have`,
  mentorsNote:
    "A fit is for this client only, and says nothing about a mentor. Those with a place come first.",
  mentorHead: "Mentor",
  speaks: "What speaks for and against",
  stands: "How it stands",
  choice: "What it would change",
  isProposed: "Proposed now.",
  see: "See what it changes",
  choose: (mentor: string) => `Choose ${mentor}`,
  swapWith: (client: string) => `Swap with ${client}`,
  full: (n: number) => (n === 1 ? "1 mentor is full" : `${n} mentors are full`),
  noOther: "No other eligible mentor has a place.",
  noEligible: "No mentor is eligible.",
  more: (n: number) => `Show ${n} more`,

  whoDecides: "Who decides?",
  decidesAs: (by: string, role: string, day: string) => `You decide as ${by}, ${role}, on ${day}.`,
  change: "Change",
  reason: "Why, in a sentence",
  cancel: "Cancel",

  keeps: (n: number) => (n === 1 ? "1 relationship continues" : `${n} relationships continue`),
  keepsMentor: "Mentor",
  keepsCheck: "What to check",
  nothing: "Nothing",

  waiting: "Waiting",
  waitingCount: (n: number) => `${people(n)}, the most urgent first`,
  nobodyWaits: "Nobody waits.",
  whyWaits: "Why they wait",
  help: "What would help",
  next: "Next step",
  seeWho: "See who could",
  seeRecruit: "See who to recruit",

  keyRows: "from row to row",
  keyAccept: "accept",
  keyAnother: "choose another",
  keyNotThis: "not this one",
};
