import type { Field } from "@waymark/core";

export const travels: Field = {
  id: "travels",
  title: "Travels",
  also: ["Travel", "Will travel"],
  kind: "category",
  sensitivity: "ordinary",
  describes: "How far the mentor will travel.",
  values: [
    { id: "district", title: "within the district" },
    { id: "police-area", title: "within the police area" },
    { id: "region", title: "within the region" },
    { id: "anywhere", title: "anywhere" },
  ],
  change: "Agree travel with the mentor, and pay for it.",
  source: "§3.4 M, §5.5 H",
};
