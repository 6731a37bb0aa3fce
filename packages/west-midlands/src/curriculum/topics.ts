import type { SaidBy } from "@waymark/core";

/** One topic of the training: what it covers, where it comes from, and who must have done it. */
export interface Topic {
  /** The id of its standard, as training.csv names it. */
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly saidBy: SaidBy;
  readonly describes: string;
  /** `start`: before a mentor works at all, under supervision too. `accreditation`: before they are accredited. */
  readonly before: "start" | "accreditation";
  /** A type of work that it is for: asked only of mentors who are approved for it. Left out, for all. */
  readonly forType?: string;
}

/**
 * What mentors are trained in: the differences of §4 that the training is to pick up, and what §8.1 and §8.2 add. Which
 * comes before the first meeting, and which before accreditation, is our coding.
 */
export const topics: readonly Topic[] = [
  {
    id: "limits-of-confidentiality",
    title: "Limits of confidentiality",
    source: "§3.3 A, H (“training people to be very upfront about it”); before the first meeting: our coding",
    saidBy: "participant",
    describes:
      "What stays between the two, what is passed on to somebody else and what for, and when confidence must be broken. How to say so at the start.",
    before: "start",
  },
  {
    id: "data-and-safety",
    title: "Data protection and safety",
    source:
      "§8.2 (technical concerns), §4.5 (storing notes and sharing them); before the first meeting: our coding",
    saidBy: "report",
    describes:
      "Keeping notes, sharing them, and safety at meetings: the technical part, which is not the whole of the training.",
    before: "start",
  },
  {
    id: "risks",
    title: "Risks and ways out of a situation",
    source:
      "§8.2 (risks in the training), §6.1 G (how to extricate oneself); before the first meeting: our coding",
    saidBy: "report",
    describes:
      "Risks to the mentor, the client, the project and the organisation; seating and venue; how to leave a flashpoint.",
    before: "start",
  },
  {
    id: "support-and-supervision",
    title: "Using support and supervision",
    source: "§6.2 (A, H, L; two experienced mentors), §8.2 (Mentor Support Network); as a topic: our coding",
    saidBy: "participant",
    describes:
      "Who to ring, what supervision and debriefing are for, and what the work can do to a mentor’s own thinking, however experienced.",
    before: "start",
  },
  {
    id: "aims",
    title: "Support or change",
    source: "§4.1 summary (picked up in the training and the manual), §8.2 (tensions in aims)",
    saidBy: "report",
    describes:
      "Whether mentoring supports or changes somebody, and whether beliefs are challenged or only strategies. It is discussed, not settled.",
    before: "accreditation",
  },
  {
    id: "theology-and-the-person",
    title: "Theology and the whole person",
    source: "§4.2 (mentoring of AQ susceptible people), §8.1 (varying views, for training)",
    saidBy: "report",
    describes:
      "How far the work is about theological arguments, and how far about what has happened in a life. The range among mentors is a benefit.",
    before: "accreditation",
    forType: "al-qaeda-influenced",
  },
  {
    id: "styles",
    title: "Hard and soft styles",
    source: "§4.3, summary of §4.3–4.5 (acknowledged in the training sessions)",
    saidBy: "report",
    describes: "When to confront and when to listen, and with which client; whether the two are equals.",
    before: "accreditation",
  },
  {
    id: "telling-of-yourself",
    title: "How much to tell of yourself",
    source: "§4.4, summary of §4.3–4.5",
    saidBy: "report",
    describes:
      "What a mentor tells of their own life, what they keep back for safety, and what that does to trust.",
    before: "accreditation",
  },
  {
    id: "planning-and-recording",
    title: "Planning and recording",
    source: "§4.5 (“part of the mentor training package”)",
    saidBy: "report",
    describes:
      "What to find out beforehand, when to take notes, and how recording serves the learning of the project.",
    before: "accreditation",
  },
  {
    id: "exit",
    title: "How mentoring ends",
    source: "§4.5, summary of §4.3–4.5 (“how, when and by whom exit is planned”), §8.1",
    saidBy: "report",
    describes: "How an end is planned with the client, who decides on it, and what follows.",
    before: "accreditation",
  },
  {
    id: "reflective-practice",
    title: "Reflective practice",
    source: "§8.1 (“would need to be covered in the training”)",
    saidBy: "report",
    describes: "Taking notes and reflecting on each session, and giving feedback to the project.",
    before: "accreditation",
  },
  {
    id: "feedback-and-agencies",
    title: "Feedback and work with agencies",
    source: "§6.3 H and what follows (implications for training and for systematic feedback on sessions)",
    saidBy: "report",
    describes:
      "What a mentor can and cannot do, systematic feedback on sessions, and work with police and other agencies.",
    before: "accreditation",
  },
  {
    id: "measures-of-success",
    title: "What counts as success",
    source: "§8.2 (measures of success in the training), §7",
    saidBy: "report",
    describes: "What the scheme looks at to see whether mentoring helped, and whose view counts.",
    before: "accreditation",
  },
];
