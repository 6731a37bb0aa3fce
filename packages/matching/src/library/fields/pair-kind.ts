import type { Field } from "@waymark/core";

export const pairKindField: Field = {
  id: "pair_kind",
  title: "Kind of pair",
  kind: "category",
  sensitivity: "ordinary",
  describes:
    "Which kind of pair the client needs, where somebody has said so. Left empty it follows from who asks, or else from the policy.",
  values: [
    { id: "trusted", title: "a trusted pair" },
    { id: "independent", title: "an independent pair" },
  ],
  source: "§3.3 B; §6.2 E, J, K",
};
