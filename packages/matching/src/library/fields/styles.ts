import type { Field } from "@waymark/core";

/** From hard to soft. */
export const styles = [
  { id: "confrontational", title: "confrontational", also: ["challenging", "confronting"] },
  { id: "direct", title: "direct", also: ["straight talking"] },
  { id: "balanced", title: "balanced" },
  { id: "listening", title: "listening", also: ["supportive", "good listener"] },
  { id: "therapeutic", title: "therapeutic" },
];

export const mentorStyles: Field = {
  id: "styles",
  title: "Styles",
  also: ["Style", "Mentoring style", "Approach", "Mentoring approach", "Way of working"],
  kind: "categories",
  sensitivity: "ordinary",
  describes: "Styles that the mentor works in.",
  ask: "In which styles do you work?",
  values: styles,
  change: "Train the mentor in that style, with supervision.",
  source: "§4.3",
};
