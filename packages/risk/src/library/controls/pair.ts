import { control } from "../build.js";
import { pairing } from "../fields/pairing.js";

/** Mentors work as a pair (§6.2 (E, J, K), §8.1). */
export const pair = control({
  id: "pair",
  title: "Mentors work as a pair",
  kind: "preventive",
  lowers: "likelihood",
  by: 4_000,
  basis:
    "Participants E, J and K hold it to be vital; the share is our coding. §8.1 leaves it as a matter to consider.",
  source: "§6.2 (E, J, K), §8.1",
  saidBy: "participant",
  covers: ["RM01", "RM02", "RM06", "RX03", "RX06"],
  fields: { engagement: [pairing] },
  when: 'engagement.pairing == "pair" or engagement.pairing == "independent-pair"',
  remedy: "Find a second mentor, and let one watch while the other talks.",
  cases: [
    { given: { "engagement.pairing": "pair" }, gives: true },
    { given: { "engagement.pairing": "alone" }, gives: false },
    { given: {}, gives: null },
  ],
});
