import type { Rule } from "../../compile/index.js";
import { clientNetworks, knownClients, knownNetworks } from "../fields/networks.js";
import { lawfulBasis } from "../lawful-basis.js";

/** Remarks that a mentor knows the client or people around them, which may speak for the mentor as well as against. */
export const acquaintance: Rule = {
  id: "acquaintance",
  title: "Knows nobody around the client",
  source: "§3.4 B; §6.2 F; that it blocks nobody: our coding",
  saidBy: "participant",
  fields: { client: [clientNetworks], mentor: [knownNetworks, knownClients] },
  when: "not has(mentor.knows_clients, client.id) and not overlaps(client.networks, mentor.knows_networks)",
  effect: "flag",
  reason:
    "The mentor knows the client, or people around them. It can speak for the mentor (“He knows the people I know”, B), and the mentor may be known to the client’s circle (F).",
  unknown: "We do not know yet whether the mentor knows people around the client.",
  remedy:
    "Ask the client and the mentor, each alone, whether it helps or hinders. If it endangers one of them, rule the match out.",
  justification:
    "Knowing the same people can make a mentor credible (§3.4 B) or known to the client’s circle (§6.2 F). Pseudonyms only.",
  lawfulBasis,
  cases: [
    {
      given: {
        "client.id": "C-1",
        "client.networks": "N-1",
        "mentor.knows_clients": "none",
        "mentor.knows_networks": "N-2",
      },
      gives: true,
      source: "our coding",
    },
    {
      given: {
        "client.id": "C-1",
        "client.networks": "N-1",
        "mentor.knows_clients": "none",
        "mentor.knows_networks": "N-1",
      },
      gives: false,
      source: "“He knows the people I know”, §3.4 B",
    },
    {
      given: { "client.id": "C-1", "client.networks": "none", "mentor.knows_clients": "C-1" },
      gives: false,
      source: "our coding",
    },
    { given: { "client.id": "C-1", "client.networks": "N-1", "mentor.knows_clients": "none" }, gives: null },
  ],
};
