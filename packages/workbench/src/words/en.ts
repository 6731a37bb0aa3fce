import { client } from "./english/client.js";
import { decideWords } from "./english/decide.js";
import { mentors } from "./english/mentors.js";
import { openWords } from "./english/open.js";
import { policyWords } from "./english/policy.js";
import { proposals } from "./english/proposals.js";
import { riskWords } from "./english/risk.js";
import { saveWords } from "./english/save.js";
import { successWords } from "./english/success.js";

/** Everything that the page itself says, in English. What the scheme says comes from the scheme. */
export const english = {
  language: "English",
  code: "en-GB",
  brand: "Waymark",
  skip: "Skip to the content",
  screens: {
    open: "Bring in data",
    today: "Today",
    proposals: "Proposals",
    client: "Client",
    mentors: "Mentors",
    risk: "Risk",
    success: "Success",
    policy: "Stances",
    save: "Save",
  },
  exampleData: "Example data: every person here is invented",
  ownData: "Your data stays on this machine",
  keys: "Keys",
  keysScreens: "screens",
  keysNext: "next thing",
  keysOpen: "open",
  keysUndo: "undo",
  keysOff: "Turn single keys off",
  keysOn: "Turn single keys on",
  undo: "Undo",
  close: "Close",
  stop: "Stop",
  working: (step: string) => `${step} …`,
  takenBack: (says: string) => `Taken back: ${says}`,
  toSeeTo: (n: number) => (n === 1 ? "One thing to mend" : `${n} things to mend`),
  fault: "Something failed in Waymark itself. Your files were not changed.",
  unsaved: (n: number) => (n === 1 ? "1 change is not saved" : `${n} changes are not saved`),
  unsavedNew: "Not saved yet",
  notYet: "Bring in a caseload first.",
  notKnown: "not known yet",
  noDaySet: "No day set",
  nobody: "Nobody",

  open: openWords,
  save: saveWords,

  today: {
    title: "Today",
    lead: (day: string, now: number, week: number, soon: number) =>
      `${day}. ${now === 0 ? "Nothing is urgent." : now === 1 ? "One thing cannot wait." : `${now} things cannot wait.`} ${week} more this week, ${soon} later.`,
    what: "What has to be done",
    who: "Who",
    byWhen: "By when",
    act: "Next step",
    duty: "Duty",
    overdue: (day: string) => `Was due ${day}.`,
    tell: (roles: string) => `Tell: ${roles}.`,
    seeProposal: (client: string) => `See the proposal for ${client}`,
    things: (n: number) => (n === 1 ? "1 thing" : `${n} things`),
    nothing: "Nothing to do.",
    advice:
      "Advice comes from the written rules of the scheme. People decide, and what they decide is recorded with the reason.",
    why: "Why",
    other: "Put something else on record",
    otherSays: "What happened since, such as a mentor who is away or a client who moved.",
  },

  decide: decideWords,

  risk: riskWords,
  proposals,

  success: successWords,

  policy: policyWords,

  form: {
    whatHappened: "What happened",
    about: "Who it is about",
    on: "On which day",
    until: "Until, where it has a last day",
    by: "Your post or pseudonym, not your name",
    role: "In which role",
    reason: "Why, in a sentence",
    see: "See what would change",
    put: "Put it on record",
    cancel: "Cancel",
    choose: "Choose …",
    nobodyMoves: "Nobody else moves.",
    moves: "Who moves",
    movesAtOnce: "Who moves at once",
    against: "What speaks against it",
    toAsk: "To be asked afterwards",
    toDo: "What to do next",
    served: (before: number, after: number) =>
      `People with a mentor or a proposal: ${before} before, ${after} after.`,
  },
  client,
  mentors,
};

/** The catalogue of the page: each language has the same entries. */
export type Words = typeof english;
