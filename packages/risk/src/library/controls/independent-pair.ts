import { control } from "../build.js";
import { pairing } from "../fields/pairing.js";

/** The pair come from different places and do not know each other (§3.3 (B)). */
export const independentPair = control({
  id: "independent-pair",
  title: "The pair come from different places and do not know each other",
  kind: "detective",
  lowers: "likelihood",
  by: 4_000,
  basis: "Participant B asks for it as checks and balances; the share is our coding.",
  source: "§3.3 (B)",
  saidBy: "participant",
  covers: ["RM08", "RC03", "RX02"],
  fields: { engagement: [pairing] },
  when: 'engagement.pairing == "independent-pair"',
  remedy: "Choose a second mentor from elsewhere, unknown to the first.",
  cases: [
    { given: { "engagement.pairing": "independent-pair" }, gives: true },
    { given: { "engagement.pairing": "pair" }, gives: false },
    { given: {}, gives: null },
  ],
});
