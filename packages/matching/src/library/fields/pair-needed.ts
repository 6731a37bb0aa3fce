import type { Field } from "@waymark/core";

export const pairNeededField: Field = {
  id: "pair_needed",
  title: "Pair needed",
  also: ["Two mentors needed", "Two mentors", "Needs two mentors", "Pair", "Two workers needed"],
  kind: "boolean",
  sensitivity: "ordinary",
  describes: "Whether safety or the client asks for two mentors.",
  source: "§6.2 E, J, K",
};
