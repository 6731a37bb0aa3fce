import type { SchemeEvent } from "@waymark/core";

/** A referral is closed, as where no mentoring is needed. */
export const referralClosed: SchemeEvent = {
  id: "referral-closed",
  title: "A referral is closed",
  source: "our coding, after §5.5",
  saidBy: "coding",
  about: [{ as: "client", kind: "client" }],
  asks: [
    {
      as: "ending",
      of: "referral.ending",
      says: "how it ended, as no-mentoring-needed or declined",
      required: true,
    },
  ],
  matter: "referral",
  finds: [{ as: "latest", kind: "referral", where: { client: "{client}", state: "open" }, last: true }],
  writes: [
    { set: "client", cells: { status: "closed" } },
    { set: "latest", cells: { state: "closed", ending: "{ending}", ended: "{on}" } },
  ],
  says: "The referral of {client} is closed on {on}: {ending}.",
  undoneBy: "undo, if the client should be matched after all; a new referral, if they come back.",
  followUp: [
    "Tell the client and whoever referred them. If a mentoring relationship continues, end it first.",
  ],
  example: "C-061 --ending no-mentoring-needed",
};
