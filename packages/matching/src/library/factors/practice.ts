import type { Factor } from "../../compile/index.js";
import { clientFaith, mentorFaith } from "../fields/faith.js";

/** Whether a mentor practises the client's faith: one participant's claim, “not necessarily an agreed view” (§3.4). */
export const practice: Factor = {
  id: "practice",
  title: "Practice of the faith",
  summary:
    "One participant holds that a mentor must practise (D); the report says that this was not necessarily agreed. It counts only where the client asks or a stance says so.",
  source: "§3.4 D; levels: our coding",
  saidBy: "participant",
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
        ask: "Do you practise your faith?",
        source: "§3.4 D",
      },
    ],
  },
  met: 10_000,
  similar: {
    source: "§3.4 D; levels: our coding",
    ask: "Does the mentor share the client’s faith, and practise it?",
    levels: [
      {
        id: "practises",
        when: "client.faith == mentor.faith and mentor.practising",
        points: 10_000,
        says: "Practises the faith that they share with the client.",
      },
      {
        id: "shares",
        when: "client.faith == mentor.faith",
        points: 4_000,
        says: "Shares the client’s faith, and does not say that they practise it.",
      },
      { id: "other", when: true, points: 0, says: "Is of another faith than the client." },
    ],
  },
  profile: "Practises the client’s faith ({client.faith}).",
  cases: [
    {
      given: { "client.faith": "islam", "mentor.faith": "islam", "mentor.practising": "yes" },
      gives: "practises",
      source: "a practising mentor, §3.4 D",
    },
    {
      given: { "client.faith": "islam", "mentor.faith": "islam", "mentor.practising": "no" },
      gives: "shares",
      source: "“do you pray yourself?”, §3.4 D",
    },
    {
      given: { "client.faith": "islam", "mentor.faith": "christianity", "mentor.practising": "yes" },
      gives: "other",
      source: "our coding",
    },
  ],
};
