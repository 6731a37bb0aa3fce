import { kept } from "../make.js";

export const communityPart = kept({
  id: "community-part",
  title: "Community trust, consent, participation and part in governance; independence of mentors",
  heading: "evaluation-design",
  kind: "ordinal",
  level: "community",
  baseline: "roll-out",
  source: "§8.3",
  saidBy: "report",
  covers: ["MB06"],
  notComputed:
    "It has to be asked of the communities themselves, by a survey with its own baseline; a caseload cannot answer for them.",
});
