import type { Role } from "@waymark/core";
import { advice, evidence, matches } from "./matters.js";

/** Shares experience, supports mentors and gives feedback. */
export const mentorSupportNetwork: Role = {
  id: "mentor-support-network",
  title: "Mentor Support Network",
  also: ["support network"],
  source: "§8.2",
  may: { advises: [...advice, ...matches, ...evidence] },
};
