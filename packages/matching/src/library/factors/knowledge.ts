import type { Factor } from "@waymark/core";

/** Theology, narratives and groups, far-right politics, animal-rights values: knowledge enough to answer (§3.4). */
export const knowledge: Factor = {
  id: "knowledge",
  title: "Knowledge",
  summary: "Knowledge enough to answer, and the confidence to say it.",
  source: "§3.2 B; §3.4 B, C, D, E, K",
  similar: {
    source: "§3.4",
    reads: ["client.knowledge_needed", "mentor.knowledge"],
    ask: "What can the mentor answer?",
    levels: [
      {
        id: "nothing-needed",
        when: "count(client.knowledge_needed) == 0",
        points: 10_000,
        says: "No special knowledge is asked for.",
      },
      {
        id: "all",
        when: "shared(client.knowledge_needed, mentor.knowledge) == count(client.knowledge_needed)",
        points: 10_000,
        says: "Knows all that is asked for: {client.knowledge_needed}.",
      },
      {
        id: "part",
        when: "overlaps(client.knowledge_needed, mentor.knowledge)",
        points: 6_000,
        says: "Knows part of what is asked for ({client.knowledge_needed}).",
      },
      {
        id: "none",
        when: true,
        points: 0,
        says: "Does not know what is asked for: {client.knowledge_needed}.",
      },
    ],
  },
  asked: {
    source: "§3.4",
    reads: ["client.knowledge_needed", "mentor.knowledge"],
    ask: "What can the mentor answer?",
    levels: [
      {
        id: "nothing-needed",
        when: "count(client.knowledge_needed) == 0",
        points: 5_000,
        says: "No special knowledge is asked for.",
      },
      {
        id: "all",
        when: "shared(client.knowledge_needed, mentor.knowledge) == count(client.knowledge_needed)",
        points: 10_000,
        says: "The mentor knows all that is asked for: {client.knowledge_needed}.",
      },
      {
        id: "not-all",
        when: true,
        points: 0,
        says: "The mentor does not know all that is asked for: {client.knowledge_needed}.",
      },
    ],
  },
  profile: "Knows {client.knowledge_needed}.",
};
