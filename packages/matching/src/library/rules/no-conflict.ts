import type { Rule } from "../../compile/index.js";
import { clientNetworks, mentorNetworks } from "../fields/networks.js";
import { lawfulBasis } from "../lawful-basis.js";

/** Keeps a mentor from the client’s own circle apart from them (§6.2 F). */
export const noConflict: Rule = {
  id: "no-conflict",
  title: "Does not know the client’s network",
  source: "§3.3 B, §6.2 F",
  fields: {
    client: [clientNetworks],
    mentor: [
      mentorNetworks,
      {
        id: "knows_clients",
        title: "Clients known",
        also: ["Knows any clients", "Knows clients", "Conflicts of interest"],
        kind: "identifiers",
        refersTo: "client",
        sensitivity: "ordinary",
        describes: "Ids of clients whom the mentor knows in private life; none where there are none.",
        source: "§3.3 B",
      },
    ],
  },
  when: "not overlaps(client.networks, mentor.networks) and not has(mentor.knows_clients, client.id)",
  effect: "block",
  reason: "The mentor knows the client, or somebody in the client’s family, group or network.",
  unknown: "Not known: whether the mentor knows the client or the client’s network.",
  remedy: "Propose another mentor; this one stands too close.",
  profile: "Knows nobody in the client’s network.",
  justification:
    "Keeps client and mentor safe: a mentor from the client’s own circle is known to it (§6.2 F). Pseudonyms only.",
  lawfulBasis,
  cases: [
    {
      given: {
        "client.id": "C-1",
        "client.networks": "N-1",
        "mentor.networks": "N-2",
        "mentor.knows_clients": "none",
      },
      gives: true,
      source: "§3.3 B",
    },
    {
      given: {
        "client.id": "C-1",
        "client.networks": "N-1",
        "mentor.networks": "N-1;N-2",
        "mentor.knows_clients": "none",
      },
      gives: false,
      source: "the mentor known to the client’s circle, §6.2 F",
    },
    {
      given: {
        "client.id": "C-1",
        "client.networks": "none",
        "mentor.networks": "none",
        "mentor.knows_clients": "C-1",
      },
      gives: false,
      source: "§3.3 B",
    },
    { given: { "client.id": "C-1", "client.networks": "N-1", "mentor.knows_clients": "none" }, gives: null },
  ],
};
