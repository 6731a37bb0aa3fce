import { control } from "../build.js";
import { monitoring } from "../fields/monitoring.js";

/** Regular link with the referring agency (§5.5 (E), §8.1). */
export const channelLink = control({
  id: "channel-link",
  title: "Regular link with the referring agency",
  kind: "detective",
  lowers: "likelihood",
  by: 2_000,
  basis: "Participant E asks for it; the share is our coding.",
  source: "§5.5 (E), §8.1",
  saidBy: "participant",
  covers: ["RX08", "RC06"],
  fields: { engagement: [monitoring] },
  when: 'has(engagement.monitoring, "channel-link")',
  remedy: "Agree on a regular exchange with the referring agency.",
  cases: [
    { given: { "engagement.monitoring": "channel-link" }, gives: true },
    { given: { "engagement.monitoring": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
