import { control } from "../build.js";
import { selection } from "../fields/selection.js";

/** Accreditation (§8.1). */
export const accreditation = control({
  id: "accreditation",
  title: "Accreditation",
  kind: "preventive",
  lowers: "likelihood",
  by: 2_000,
  basis: "The report urges it; the share is our coding.",
  source: "§8.1",
  saidBy: "report",
  covers: ["RP04", "RP12", "RX01", "RO05"],
  fields: { engagement: [selection] },
  when: 'has(engagement.selection, "accreditation")',
  remedy: "Have the mentor accredited.",
  cases: [
    { given: { "engagement.selection": "accreditation" }, gives: true },
    { given: { "engagement.selection": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
