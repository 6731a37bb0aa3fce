import type { Factor } from "@waymark/core";

/** A mentor whom the client knows, and with whom it ended well. Counts only for clients who had one. */
export const earlierMentor: Factor = {
  id: "earlier-mentor",
  title: "Earlier mentor",
  summary: "Trust takes time: a client who needs a mentor again need not begin with a stranger.",
  source: "§3.3 (trust is built both ways), §7.2 F (trust first, then change); weight: our coding",
  counts: { reads: ["client.earlier_mentors"], when: "count(client.earlier_mentors) >= 1" },
  similar: {
    source: "§7.2 F; points: our coding",
    reads: ["client.earlier_mentors", "mentor.id"],
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
};
