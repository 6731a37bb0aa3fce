import type { LintRule } from "@waymark/risk";

/** A title says what may happen, and not only whom it concerns. */
export const titleSaysWhat: LintRule = {
  id: "title-says-what",
  title: "A title says what may happen",
  why: "One word is not enough to know a risk again.",
  source: "our coding",
  hint: "Write three words or more.",
  check: ({ title }) =>
    title.split(" ").length < 3 ? "The title is too short to say what may happen." : undefined,
  ok: { title: "A long way home" },
  notOk: { title: "Travel" },
};
