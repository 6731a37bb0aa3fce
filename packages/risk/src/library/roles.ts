import type { Role } from "@waymark/core";

/** Every word of advice that somebody can decide on. */
const allAdvice = ["continue", "continue with conditions", "pause and review", "stop safely"];

/** Decisions over the advice on who is matched. */
const matching = ["pin", "lock", "veto", "rejected"];

/** What is put on record of an engagement beside its facts. */
const evidence = ["judgement", "finding", "range", "control"];

/**
 * The roles of the scheme (§5, §8.2), who decides what, who advises, and who is told. The project manager has the final
 * responsibility (§8.1); the Project Board oversees, may pause, and hears of what is overdue. Rights in the single
 * matters are our coding where the report does not say.
 *
 * @example
 * ```ts
 * roles.map(({ title }) => title)[0]; // => "Project Manager"
 * ```
 */
export const roles: readonly Role[] = Object.freeze([
  {
    id: "project-manager",
    title: "Project Manager",
    also: ["Project Coordinator", "mentoring coordinator", "coordinator", "manager"],
    source: "§8.1, §8.2",
    may: {
      decides: [...allAdvice, "duty-done", ...matching, "standard", "consent", "ending", "exclusion"],
      advises: ["publication"],
      isTold: ["advice-open", "relationship", "proposal", "staff-decision", "waiting"],
    },
  },
  {
    id: "project-board",
    title: "Project Board",
    source: "§8.2; pausing and publication: our coding",
    may: {
      decides: ["pause and review", "publication", "exclusion"],
      advises: allAdvice,
      isTold: ["duty-overdue"],
    },
  },
  {
    id: "mentor-selection-panel",
    title: "Mentor Selection Panel",
    also: ["selection panel", "chair of the panel"],
    source: "§5.2, §8.2; pins and vetoes: our coding",
    may: { decides: [...matching, "standard"], advises: [...allAdvice, ...evidence] },
  },
  {
    id: "mentor-support-network",
    title: "Mentor Support Network",
    also: ["support network"],
    source: "§8.2",
    may: { advises: [...allAdvice, ...matching, ...evidence] },
  },
  {
    id: "mentor",
    title: "Mentor",
    source: "§6.1, §8.1",
    may: { advises: [...allAdvice, ...evidence, "ending"] },
  },
  {
    id: "referring-agency",
    title: "Referring agency",
    also: ["referrer"],
    source: "§5.5; our coding",
    may: { advises: [...allAdvice, ...matching, ...evidence] },
  },
]);
