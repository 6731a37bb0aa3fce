import type { Factor } from "../../compile/index.js";
import { clientFaith, faiths, mentorFaith } from "../fields/faith.js";

/** Tradition and practice (§3.4 I, D). The strand is a factor of its own, counted only where the client asks. */
export const faith: Factor = {
  id: "faith",
  title: "Faith",
  summary:
    "A shared faith closes an avenue of rejection (I); a practising mentor is more credible (D, contested). Faith is not always the point.",
  source: "§3.4 I, C, D; §4.2",
  fields: {
    client: [clientFaith],
    mentor: [
      mentorFaith,
      {
        id: "practising",
        title: "Practising",
        kind: "boolean",
        sensitivity: "special category",
        describes: "Whether the mentor practises their faith.",
        source: "§3.4 D",
      },
      {
        id: "faith_knowledge",
        title: "Faiths known",
        kind: "categories",
        sensitivity: "ordinary",
        describes: "Faiths that the mentor can speak of with knowledge.",
        values: faiths,
        change: "Train the mentor in it, with somebody of that faith.",
        source: "§3.4 C, D",
      },
    ],
  },
  similar: {
    source: "§3.4 I, D",
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
  cases: [
    {
      of: "similar",
      given: { "client.faith": "none", "mentor.faith": "islam" },
      gives: "not-in-question",
      source: "nine tenths about something else, I, §3.4",
    },
    {
      of: "similar",
      given: { "client.faith": "islam", "mentor.faith": "islam", "mentor.practising": "yes" },
      gives: "same-practising",
      source: "a practising mentor, D, §3.4",
    },
    {
      of: "similar",
      given: { "client.faith": "islam", "mentor.faith": "islam", "mentor.practising": "no" },
      gives: "same",
      source: "“do you pray yourself?”, D, §3.4",
    },
    {
      of: "similar",
      given: { "client.faith": "islam", "mentor.faith": "christianity", "mentor.faith_knowledge": "islam" },
      gives: "knows",
      source: "the academic who knows it, §3.4 C",
    },
    {
      of: "similar",
      given: { "client.faith": "islam", "mentor.faith": "none", "mentor.faith_knowledge": "none" },
      gives: "other",
      source: "the counsellor whom faith-based issues were beyond, §3.2 I",
    },
    {
      of: "different",
      given: { "client.faith": "islam", "mentor.faith": "christianity", "mentor.faith_knowledge": "islam" },
      gives: "other-knows",
      source: "§3.4 summary",
    },
    {
      of: "different",
      given: { "client.faith": "islam", "mentor.faith": "christianity", "mentor.faith_knowledge": "none" },
      gives: "other",
      source: "§3.4 summary",
    },
    {
      of: "different",
      given: { "client.faith": "islam", "mentor.faith": "islam" },
      gives: "same",
      source: "§3.4 summary",
    },
    {
      of: "asked",
      given: { "client.faith": "islam", "mentor.faith": "islam" },
      gives: "same",
      source: "I, §3.4",
    },
    {
      of: "asked",
      given: { "client.faith": "none", "mentor.faith": "none" },
      gives: "same",
      source: "I, §3.4",
    },
    {
      of: "asked",
      given: { "client.faith": "islam", "mentor.faith": "christianity" },
      gives: "other",
      source: "D, §3.4",
    },
  ],
};
