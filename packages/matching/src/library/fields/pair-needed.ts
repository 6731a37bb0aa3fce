import type { Field } from "@waymark/core";

export const pairNeededField: Field = {
  id: "pair_needed",
  title: "Pair needed",
  kind: "boolean",
  sensitivity: "ordinary",
  describes: "Whether safety or the client asks for two mentors.",
  source: "§6.2 E, J, K",
};
