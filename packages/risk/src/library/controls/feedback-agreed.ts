import { control } from "../build.js";
import { monitoring } from "../fields/monitoring.js";

/** Feedback after each session (§6.1, §6.3, §8.1). */
export const feedbackAgreed = control({
  id: "feedback-agreed",
  title: "Feedback after each session",
  kind: "detective",
  lowers: "likelihood",
  by: 3_000,
  basis: "The report makes it a professional duty; the share is our coding.",
  source: "§6.1, §6.3, §8.1",
  saidBy: "report",
  covers: ["RP07", "RC02", "RC05", "RC06"],
  fields: { engagement: [monitoring] },
  when: 'has(engagement.monitoring, "feedback-agreed")',
  remedy: "Agree with the mentor on feedback after each session, within the limits of confidentiality.",
  cases: [
    { given: { "engagement.monitoring": "feedback-agreed" }, gives: true },
    { given: { "engagement.monitoring": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
