import { fieldOf, type RecordPiece } from "@waymark/core";

const { category, day, reference } = fieldOf;
const later = { required: false };
const panels =
  "Counter-Terrorism and Security Act 2015, section 36; Channel duty guidance of 2023, paragraph 2 (England and Wales)";
const panelsScotland =
  "Counter-Terrorism and Security Act 2015, section 36; Prevent Multi-Agency Panel duty guidance (Scotland)";

/** How a client came to the scheme, what the panel decided, and how the referral ended (§5.5; Channel: §3.2). */
export const referral: RecordPiece = {
  id: "referral",
  title: "Referral",
  list: "referrals",
  also: ["referral", "referral form"],
  describes: "One row for each referral of a client: who referred, from where, and what the panel decided.",
  source: "§3.2, §5.5; the words: our coding",
  saidBy: "coding",
  fields: [
    reference("client", "client", "The client who was referred."),
    day("date", "Date", "The day of the referral."),
    category("referrer", "Referrer", "Who referred the client.", [
      ["channel", "Channel practitioner"],
      ["police", "police"],
      ["probation", "probation; in Scotland justice social work", { also: ["justice social work"] }],
      ["youth-justice", "youth justice"],
      ["education", "school or college"],
      ["local-authority", "local authority"],
      ["health", "health service"],
      ["community", "community organisation"],
      ["family", "family"],
      ["self", "the client"],
    ]),
    category("route", "Route", "By which way the referral came.", [
      ["panel", "Channel panel (England)", { also: ["Channel", "Channel England"], source: panels }],
      ["panel-wales", "Channel panel (Wales)", { also: ["Channel Wales"], source: panels }],
      [
        "prevent-scotland",
        "Prevent Multi-Agency Panel (Scotland)",
        { also: ["PMAP", "Prevent Multi Agency Panel"], source: panelsScotland },
      ],
      [
        "licence",
        "licence or order",
        { source: "§1 (custody, parole, reintegration); the word: our coding" },
      ],
      ["direct", "direct, without a panel", { source: "our coding" }],
    ]),
    category("setting", "Setting", "Where the client was at the time of the referral.", [
      ["community", "community"],
      ["school", "school or college"],
      ["custody", "custody", { also: ["prison", "young offender institution", "secure accommodation"] }],
      ["probation", "probation; in Scotland justice social work", { also: ["justice social work"] }],
    ]),
    category(
      "screening",
      "Screening",
      "What the first look at the referral found.",
      [
        ["suitable", "suitable for mentoring"],
        ["unclear", "more to find out"],
        ["not-suitable", "not suitable"],
      ],
      later,
    ),
    day("screened", "Screened", "The day of that first look.", { ...later, after: "date" }),
    category(
      "panel_decision",
      "Panel’s decision",
      "What the panel decided; empty while it has not.",
      [
        ["mentoring", "offer mentoring"],
        ["more-information", "find out more first"],
        ["no-mentoring-needed", "no mentoring needed"],
        ["referred-elsewhere", "referred elsewhere"],
      ],
      later,
    ),
    day("decided_on", "Decided", "The day of the panel’s decision.", { ...later, after: "date" }),
    day("review_on", "Next review", "The day on which the panel looks at the referral again.", {
      ...later,
      after: "date",
    }),
    category("state", "State", "Whether the referral is still open.", [
      ["open", "open"],
      ["closed", "closed"],
    ]),
    category(
      "ending",
      "How it ended",
      "How a closed referral ended.",
      [
        ["mentoring-ended", "mentoring ended as planned"],
        ["mentoring-stopped", "mentoring stopped early"],
        ["no-mentoring-needed", "no mentoring needed"],
        ["referred-elsewhere", "referred elsewhere"],
        ["declined", "the client said no"],
        ["moved", "the client moved away"],
      ],
      later,
    ),
    day("ended", "Ended", "The day on which it was closed.", { ...later, after: "date" }),
  ],
  facts: [
    {
      id: "referral_setting",
      title: "Setting of the latest referral",
      describes: "Where the client was at the time of the latest referral.",
      of: "client",
      where: "referral.date <= policy.today",
      take: "last",
      field: "setting",
    },
    {
      id: "panel_decision",
      title: "Panel’s decision on the latest referral",
      describes: "What the panel decided on the client’s latest referral.",
      of: "engagement",
      where: "referral.date <= policy.today",
      take: "last",
      field: "panel_decision",
    },
  ],
};
