import type { Role } from "@waymark/core";
import { advice, evidence, matches } from "./matters.js";

/** Refers clients, and stays in touch. */
export const referringAgency: Role = {
  id: "referring-agency",
  title: "Referring agency",
  also: ["referrer"],
  source: "§5.5; our coding",
  may: { advises: [...advice, ...matches, ...evidence, "referral"], isTold: ["ending"] },
};
