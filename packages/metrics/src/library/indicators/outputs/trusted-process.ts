import { kept } from "../make.js";

export const trustedProcess = kept({
  id: "trusted-process",
  title: "A trusted, repeatable process that finds and develops mentors",
  heading: "outputs-and-usage",
  kind: "narrative",
  source: "§7.1 H",
  saidBy: "participant",
  covers: ["MQ14"],
  notComputed:
    "Whether a process is trusted and can be repeated is a judgement on the whole; the figures beside it (mentors produced, used, adopted elsewhere, referrers' trust) bear on it and none of them is it.",
});
