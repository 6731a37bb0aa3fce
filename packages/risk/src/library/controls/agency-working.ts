import { control } from "../build.js";
import { monitoring } from "../fields/monitoring.js";

/** Police and agencies work together on the case (§6.3 (H)). */
export const agencyWorking = control({
  id: "agency-working",
  title: "Police and agencies work together on the case",
  kind: "preventive",
  lowers: "likelihood",
  by: 3_000,
  basis: "Participant H asks for it; the share is our coding.",
  source: "§6.3 (H)",
  saidBy: "participant",
  covers: ["RC06"],
  fields: { engagement: [monitoring] },
  when: 'has(engagement.monitoring, "agency-working")',
  remedy: "Agree with police and agencies who does what.",
  cases: [
    { given: { "engagement.monitoring": "agency-working" }, gives: true },
    { given: { "engagement.monitoring": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
