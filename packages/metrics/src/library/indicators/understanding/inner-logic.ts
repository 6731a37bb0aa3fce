import { kept } from "../make.js";

export const innerLogic = kept({
  id: "inner-logic",
  title: "Insight into people's own logic from conversations",
  heading: "greater-understanding",
  kind: "narrative",
  source: "§7.3 M",
  saidBy: "participant",
  covers: ["MU07"],
  notComputed:
    "What a conversation shows of a person's logic is told in the case study, as in the talk about halal butchers; a count of insights would say nothing.",
});
