import { english, type Words } from "./en.js";

/**
 * Everything that the page itself says, in Welsh. A draft, to be checked by a speaker before it is relied on: the page
 * says so. What is not translated yet is said in English.
 */
export const welsh: Words = {
  ...english,
  language: "Cymraeg (drafft)",
  code: "cy",
  skip: "Neidio i’r cynnwys",
  screens: {
    open: "Dod â data i mewn",
    today: "Heddiw",
    proposals: "Cynigion",
    client: "Cleient",
    mentors: "Mentoriaid",
    risk: "Risg",
    success: "Llwyddiant",
    policy: "Safbwyntiau",
    save: "Cadw",
  },
  proposals: {
    ...english.proposals,
    title: "Cynigion",
    proposed: "Wedi’u cynnig",
    waiting: "Yn aros",
    accept: "Derbyn",
    another: "Dewis un arall",
    notThis: "Nid hwn",
    cancel: "Canslo",
    change: "Newid",
  },
  exampleData: "Data enghreifftiol: mae pawb yma wedi’u dyfeisio",
  ownData: "Mae eich data yn aros ar y peiriant hwn",
  keys: "Bysellau",
  undo: "Dadwneud",
  close: "Cau",
  stop: "Stopio",
  notKnown: "ddim yn hysbys eto",
  nobody: "Neb",
};
