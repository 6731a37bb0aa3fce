import { control } from "../build.js";
import { governance } from "../fields/governance.js";

/** A register that holds reputation as well as delivery (§6, §6.1 (G)). */
export const riskRegister = control({
  id: "risk-register",
  title: "A register that holds reputation as well as delivery",
  kind: "detective",
  lowers: "likelihood",
  by: 3_000,
  basis: "The report names the log and its gap; the share is our coding.",
  source: "§6, §6.1 (G)",
  saidBy: "participant",
  covers: ["RP01", "RP02", "RP03", "RP05"],
  fields: { engagement: [governance] },
  when: 'has(engagement.governance, "risk-register")',
  remedy: "Widen the register beyond delivery, and review it.",
  cases: [
    { given: { "engagement.governance": "risk-register" }, gives: true },
    { given: { "engagement.governance": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
