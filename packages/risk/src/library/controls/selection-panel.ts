import { control } from "../build.js";
import { selection } from "../fields/selection.js";

/** Mentor Selection Panel (§6.1 (N)). */
export const selectionPanel = control({
  id: "selection-panel",
  title: "Mentor Selection Panel",
  kind: "preventive",
  lowers: "likelihood",
  by: 3_000,
  basis: "Participant N: the quality aspect sits with the panel. The share is our coding.",
  source: "§6.1 (N)",
  saidBy: "participant",
  covers: ["RP04", "RC02", "RC04", "RO05"],
  fields: { engagement: [selection] },
  when: 'has(engagement.selection, "panel")',
  remedy: "Bring the mentor before the Mentor Selection Panel.",
  cases: [
    { given: { "engagement.selection": "panel" }, gives: true },
    { given: { "engagement.selection": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
