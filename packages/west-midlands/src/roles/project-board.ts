import type { Role } from "@waymark/core";
import { advice } from "./matters.js";

/** Oversees the scheme, may pause a relationship, and answers for what is published. */
export const projectBoard: Role = {
  id: "project-board",
  title: "Project Board",
  source: "§5.1, §8.2; single matters: our coding",
  may: {
    decides: ["pause and review", "publication", "exclusion"],
    advises: [...advice, "standard"],
    isTold: ["duty-overdue", "publication"],
  },
};
