import type { Factor } from "@waymark/core";

/** Tradition and practice (§3.4 I, D). The strand is a factor of its own, counted only where the client asks. */
export const faith: Factor = {
  id: "faith",
  title: "Faith",
  summary:
    "A shared faith closes an avenue of rejection (I); a practising mentor is more credible (D, contested). Faith is not always the point.",
  source: "§3.4 I, C, D; §4.2",
  similar: {
    source: "§3.4 I, D",
    reads: ["client.faith", "mentor.faith", "mentor.practising", "mentor.faith_knowledge"],
    ask: "What is the mentor’s faith, do they practise it, and which faiths do they know?",
    levels: [
      {
        id: "not-in-question",
        when: 'client.faith == "none"',
        points: 10_000,
        says: "The client has no faith to share.",
      },
      {
        id: "same-practising",
        when: "client.faith == mentor.faith and mentor.practising",
        points: 10_000,
        says: "Shares the client’s faith and practises it.",
      },
      {
        id: "same",
        when: "client.faith == mentor.faith",
        points: 7_000,
        says: "Shares the client’s faith without practising it.",
      },
      {
        id: "knows",
        when: "has(mentor.faith_knowledge, client.faith)",
        points: 5_000,
        says: "Knows the client’s faith without sharing it.",
      },
      {
        id: "other",
        when: true,
        points: 1_000,
        says: "Neither shares the client’s faith nor claims to know it.",
      },
    ],
  },
  different: {
    source: "§3.4 summary (dissimilarity helps a client explore who they are not)",
    reads: ["client.faith", "mentor.faith", "mentor.faith_knowledge"],
    ask: "What is the mentor’s faith, and which faiths do they know?",
    levels: [
      {
        id: "other-knows",
        when: "client.faith != mentor.faith and has(mentor.faith_knowledge, client.faith)",
        points: 10_000,
        says: "Is of another faith and knows the client’s.",
      },
      { id: "other", when: "client.faith != mentor.faith", points: 7_000, says: "Is of another faith." },
      { id: "same", when: true, points: 1_000, says: "Shares the client’s faith." },
    ],
  },
  asked: {
    source: "§3.4 D, I; what is shared: our coding",
    reads: ["client.faith", "mentor.faith"],
    ask: "What is the mentor’s faith?",
    levels: [
      {
        id: "same",
        when: "client.faith == mentor.faith",
        points: 10_000,
        says: "The mentor has the same faith, or none, as the client.",
      },
      { id: "other", when: true, points: 0, says: "The mentor is of another faith." },
    ],
  },
  profile: "Shares the client’s faith ({client.faith}) or knows it well.",
};
