import type { Rule } from "../../compile/index.js";
import { clientNetworks, mentorNetworks } from "../fields/networks.js";
import { lawfulBasis } from "../lawful-basis.js";

/**
 * Keeps a mentor apart from a client of their own family, group or network, or from whose circle a danger is named. A
 * danger in one person is put on record as a veto, with who named it. Acquaintance is another matter: see `acquaintance`.
 */
export const noConflict: Rule = {
  id: "no-conflict",
  title: "Not of the client’s family, group or network",
  source: "our coding, after §6.2 F (“your cover gets blown”)",
  saidBy: "coding",
  fields: { client: [clientNetworks], mentor: [mentorNetworks] },
  when: "not overlaps(client.networks, mentor.networks)",
  effect: "block",
  reason: "The mentor belongs to the client’s family, or to a group or network of the client’s.",
  unknown: "We do not know yet whether the mentor belongs to the client’s family, group or network.",
  remedy: "Propose another mentor. If it is not known, ask both.",
  profile: "Does not belong to the client’s family, group or network.",
  justification:
    "Keeps client and mentor safe: whoever belongs to the client’s own circle is known to it (§6.2 F). Pseudonyms only.",
  lawfulBasis,
  cases: [
    { given: { "client.networks": "N-1", "mentor.networks": "N-2" }, gives: true, source: "our coding" },
    {
      given: { "client.networks": "N-1", "mentor.networks": "N-1;N-2" },
      gives: false,
      source: "known to the client’s circle, §6.2 F",
    },
    { given: { "client.networks": "none" }, gives: true, source: "our coding" },
    { given: { "client.networks": "N-1" }, gives: null },
  ],
};
