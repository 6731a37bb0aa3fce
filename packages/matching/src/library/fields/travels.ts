import type { Field } from "@waymark/core";

export const travels: Field = {
  id: "travels",
  title: "Travels",
  also: ["Travel", "Will travel", "Will travel to", "Willing to travel", "Travels to", "How far", "Will go"],
  kind: "category",
  sensitivity: "ordinary",
  describes: "How far the mentor will travel.",
  ask: "How far would you travel to meet somebody?",
  values: [
    {
      id: "district",
      title: "within the district",
      also: ["own district", "district only", "local", "locally", "local only"],
    },
    { id: "police-area", title: "within the police area" },
    { id: "region", title: "within the region", also: ["region only", "regionally"] },
    { id: "anywhere", title: "anywhere", also: ["nationally", "national", "any distance"] },
  ],
  change: "Agree travel with the mentor, and pay for it.",
  source: "§3.4 M, §5.5 H",
};
