import { counted } from "../make.js";

export const trialLength = counted({
  id: "trial-length",
  title: "Days from the first to the last record: a trial of 6 to 12 months is asked for",
  heading: "evaluation-design",
  kind: "event",
  direction: "none",
  source: "§8.3",
  saidBy: "report",
  covers: ["MB02"],
  counts: { period: "days" },
});
