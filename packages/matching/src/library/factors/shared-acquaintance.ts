import type { Factor } from "../../compile/index.js";
import { clientNetworks, knownClients, knownNetworks } from "../fields/networks.js";

const when = "has(mentor.knows_clients, client.id) or overlaps(client.networks, mentor.knows_networks)";

const circle = { "client.id": "C-1", "client.networks": "N-1", "mentor.knows_clients": "none" };
const known = { ...circle, "mentor.knows_networks": "N-1" };
const stranger = { ...circle, "mentor.knows_networks": "N-2" };

/** Whether the mentor knows people around the client: it can speak for a mentor, where the client asks. */
export const sharedAcquaintance: Factor = {
  id: "shared-acquaintance",
  title: "Shared acquaintance",
  summary: "“He knows the people I know” (B). It counts only where the client asks.",
  source: "§3.4 B; points: our coding",
  saidBy: "participant",
  fields: { client: [clientNetworks], mentor: [knownNetworks, knownClients] },
  similar: {
    source: "§3.4 B; points: our coding",
    ask: "Does the mentor know the client, or people around them?",
    levels: [
      { id: "known", when, points: 10_000, says: "Knows the client, or people around them." },
      { id: "not-known", when: true, points: 2_000, says: "Knows nobody around the client." },
    ],
  },
  different: {
    source: "§6.2 F; points: our coding",
    ask: "Does the mentor know the client, or people around them?",
    levels: [
      { id: "known", when, points: 1_000, says: "Knows the client, or people around them." },
      { id: "not-known", when: true, points: 10_000, says: "Knows nobody around the client." },
    ],
  },
  cases: [
    { of: "similar", given: known, gives: "known", source: "“He knows the people I know”, §3.4 B" },
    { of: "similar", given: stranger, gives: "not-known", source: "our coding" },
    { of: "different", given: known, gives: "known", source: "known to the client’s circle, §6.2 F" },
    { of: "different", given: stranger, gives: "not-known", source: "our coding" },
  ],
};
