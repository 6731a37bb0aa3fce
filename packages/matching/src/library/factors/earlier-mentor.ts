import type { Factor } from "../../compile/index.js";

/** A mentor from an earlier relationship that ended well. Counts only for clients who had one. */
export const earlierMentor: Factor = {
  id: "earlier-mentor",
  title: "Earlier mentor",
  summary: "Trust takes time: a client who needs a mentor again need not begin with a stranger.",
  source: "§3.3 (trust is built both ways), §7.2 F (trust first, then change); weight: our coding",
  saidBy: "coding",
  counts: { when: "count(client.earlier_mentors) >= 1" },
  similar: {
    source: "§7.2 F; points: our coding",
    ask: "Which earlier mentors did it go well with?",
    levels: [
      {
        id: "earlier",
        when: "has(client.earlier_mentors, mentor.id)",
        points: 10_000,
        says: "Was this client’s mentor before, and it ended well.",
      },
      { id: "new", when: true, points: 0, says: "Would be new to this client." },
    ],
  },
  cases: [
    {
      of: "similar",
      given: { "client.earlier_mentors": "M-1", "mentor.id": "M-1" },
      gives: "earlier",
      source: "trust comes first, §7.2 F",
    },
    {
      of: "similar",
      given: { "client.earlier_mentors": "M-2", "mentor.id": "M-1" },
      gives: "new",
      source: "§7.2 F",
    },
    {
      of: "counts",
      given: { "client.earlier_mentors": "M-2" },
      gives: true,
      source: "a client who needs a mentor again",
    },
    { of: "counts", given: { "client.earlier_mentors": "none" }, gives: false, source: "a first mentor" },
  ],
};
