import type { Role } from "@waymark/core";
import { advice, evidence } from "./matters.js";

/** Meets the client, and advises on all that concerns them. */
export const mentor: Role = {
  id: "mentor",
  title: "Mentor",
  source: "§6.1, §8.1",
  may: { advises: [...advice, ...evidence, "ending", "consent"] },
};
