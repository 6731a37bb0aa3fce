import type { Field } from "@waymark/core";

/** From hard to soft. */
export const styles = [
  { id: "confrontational", title: "confrontational" },
  { id: "direct", title: "direct" },
  { id: "balanced", title: "balanced" },
  { id: "listening", title: "listening" },
  { id: "therapeutic", title: "therapeutic" },
];

export const mentorStyles: Field = {
  id: "styles",
  title: "Styles",
  also: ["Style", "Mentoring style"],
  kind: "categories",
  sensitivity: "ordinary",
  describes: "Styles that the mentor works in.",
  values: styles,
  change: "Train the mentor in that style, with supervision.",
  source: "§4.3",
};
