import type { Factor } from "../../compile/index.js";
import { clientExtremismType } from "../fields/extremism-type.js";
import { clientFaith, faiths, mentorFaith } from "../fields/faith.js";

/**
 * Tradition and knowledge of it (§3.4 I). Strand and practice are factors of their own, counted only where the client
 * asks or a stance says so. Counts where faith bears on the client: in an Al Qaeda-influenced referral, or where they ask.
 */
export const faith: Factor = {
  id: "faith",
  title: "Faith",
  summary:
    "A shared faith closes an avenue of rejection (I). Nine tenths of the work may have nothing to do with it: it counts only where faith bears on the client.",
  source: "§3.4 I; §4.2; levels: our coding",
  saidBy: "participant",
  fields: {
    client: [clientFaith, clientExtremismType],
    mentor: [
      mentorFaith,
      {
        id: "faith_knowledge",
        title: "Faiths known",
        kind: "categories",
        sensitivity: "ordinary",
        describes: "Faiths that the mentor can speak of with knowledge.",
        ask: "Of which faiths can you speak with knowledge?",
        values: faiths,
        change: "Train the mentor in it, with somebody of that faith.",
        source: "§3.4 C, D",
      },
    ],
  },
  counts: { when: 'client.extremism_type == "al-qaeda-influenced"', orAsked: true },
  named: { field: "faith", says: "whose faith is {value}", of: { none: "without a faith" } },
  similar: {
    source: "§3.4 I; levels: our coding",
    ask: "What is the mentor’s faith, and which faiths do they know?",
    levels: [
      {
        id: "not-in-question",
        when: 'client.faith == "none"',
        points: 10_000,
        sameForAll: true,
        says: "The client has no religious faith, so this counts the same for every mentor.",
      },
      {
        id: "same",
        when: "client.faith == mentor.faith",
        points: 10_000,
        says: "Shares the client’s faith.",
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
      of: "counts",
      given: { "client.extremism_type": "al-qaeda-influenced" },
      gives: true,
      source: "§3.4, §4.2",
    },
    {
      of: "counts",
      given: { "client.extremism_type": "extreme-right-wing" },
      gives: false,
      source: "nine tenths about something else, §3.4 I",
    },
    {
      of: "similar",
      given: { "client.faith": "none", "mentor.faith": "islam" },
      gives: "not-in-question",
      source: "nine tenths about something else, §3.4 I",
    },
    {
      of: "similar",
      given: { "client.faith": "islam", "mentor.faith": "islam" },
      gives: "same",
      source: "an avenue of rejection closed, §3.4 I",
    },
    {
      of: "similar",
      given: { "client.faith": "islam", "mentor.faith": "christianity", "mentor.faith_knowledge": "islam" },
      gives: "knows",
      source: "our coding",
    },
    {
      of: "similar",
      given: { "client.faith": "islam", "mentor.faith": "none", "mentor.faith_knowledge": "none" },
      gives: "other",
      source: "the doctor who could not deal with the faith-based issues, §3.2 I",
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
      source: "§3.4 I",
    },
    {
      of: "asked",
      given: { "client.faith": "none", "mentor.faith": "none" },
      gives: "same",
      source: "§3.4 I",
    },
    {
      of: "asked",
      given: { "client.faith": "islam", "mentor.faith": "christianity" },
      gives: "other",
      source: "§3.4 D",
    },
  ],
};
