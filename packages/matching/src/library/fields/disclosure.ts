import type { Field } from "@waymark/core";

/** From least to most open. */
export const openness = [
  { id: "guarded", title: "guarded about themselves" },
  { id: "credentials", title: "open about work and credentials" },
  { id: "open", title: "open about their own story" },
];

export const mentorDisclosure: Field = {
  id: "disclosure",
  title: "Openness",
  kind: "category",
  sensitivity: "ordinary",
  describes: "How much the mentor tells of themselves.",
  ask: "How much do you tell a client about yourself?",
  values: openness,
  change: "Agree with the mentor how much they tell.",
  source: "§4.4",
};
