import type { Rule } from "../../compile/index.js";

/** The panel lets the mentor work, alone or under supervision. */
export const accredited: Rule = {
  id: "accredited",
  title: "Accredited or supervised",
  source: "§5.7, §8.1; work under supervision before it: our coding",
  saidBy: "report",
  fields: {
    mentor: [
      {
        id: "standing",
        title: "Accreditation status",
        also: ["Standing", "Accreditation", "Accredited", "Accredited mentor", "Mentor status"],
        kind: "category",
        sensitivity: "ordinary",
        describes: "Where the mentor stands with the panel.",
        values: [
          {
            id: "accredited",
            title: "accredited",
            also: ["full", "fully accredited", "full accreditation"],
          },
          {
            id: "supervised",
            title: "working under supervision",
            also: ["under supervision", "provisional"],
          },
          { id: "lapsed", title: "lapsed", also: ["expired", "out of date"] },
          {
            id: "applicant",
            title: "applicant",
            also: ["in progress", "applied", "applying", "candidate", "pending"],
          },
        ],
        change: "Finish or renew the accreditation, or arrange supervision.",
        source: "§5.7, §8.1",
      },
    ],
  },
  when: 'mentor.standing == "accredited" or mentor.standing == "supervised"',
  effect: "block",
  reason: "The mentor is {mentor.standing}: neither accredited nor working under supervision.",
  unknown: "We do not know yet whether the mentor is accredited or works under supervision.",
  remedy:
    "Finish or renew the accreditation, or arrange supervision. The panel’s sheet lists what is missing.",
  liftedBy: "renew",
  profile: "Is accredited, or works under supervision.",
  cases: [
    { given: { "mentor.standing": "accredited" }, gives: true, source: "§5.7" },
    { given: { "mentor.standing": "supervised" }, gives: true, source: "§8.1" },
    { given: { "mentor.standing": "lapsed" }, gives: false, source: "§5.7" },
    { given: { "mentor.standing": "applicant" }, gives: false, source: "§5.7" },
    { given: {}, gives: null },
  ],
};
