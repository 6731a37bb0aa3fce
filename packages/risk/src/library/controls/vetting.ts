import { control } from "../build.js";
import { selection } from "../fields/selection.js";

/** Vetting (§3.2 (H), §6.1). */
export const vetting = control({
  id: "vetting",
  title: "Vetting",
  kind: "preventive",
  lowers: "likelihood",
  by: 2_000,
  basis: "The report names it; the share is our coding.",
  source: "§5, §5.3",
  saidBy: "report",
  covers: ["RP04", "RX01"],
  fields: { engagement: [selection] },
  when: 'has(engagement.selection, "vetting")',
  remedy: "Have the mentor vetted.",
  cases: [
    { given: { "engagement.selection": "vetting" }, gives: true },
    { given: { "engagement.selection": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
