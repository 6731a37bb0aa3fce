import type { Role } from "@waymark/core";
import { advice, evidence, matches } from "./matters.js";

/** Decides on a referral, and reviews it. */
export const channelPanel: Role = {
  id: "channel-panel",
  title: "Channel panel",
  also: ["panel chair", "multi-agency panel"],
  source: "§3.2; single matters: our coding",
  may: {
    decides: ["referral"],
    advises: [...advice, ...matches, ...evidence, "ending", "consent"],
    isTold: ["ending"],
  },
};
