import type { Role } from "@waymark/core";
import { advice, matches } from "./matters.js";

/** Runs the scheme: referrals, matches, duties and endings. */
export const projectManager: Role = {
  id: "project-manager",
  title: "Project Manager",
  also: ["Project Coordinator", "mentoring coordinator", "coordinator", "manager"],
  source: "§8.1, §8.2; single matters: our coding",
  may: {
    decides: [
      ...advice,
      "duty-done",
      ...matches,
      "standard",
      "consent",
      "disclosure",
      "referral",
      "ending",
      "availability",
      "client-facts",
      "exclusion",
    ],
    advises: ["publication"],
    isTold: ["advice-open", "relationship", "proposal", "staff-decision", "waiting", "question"],
  },
};
