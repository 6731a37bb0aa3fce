import type { LintRule } from "../rule.js";
import { textsOf } from "../texts.js";

/** A person who is called a risk, in whatever field. */
const verdict = /\bhigh[- ]risk (?:\w+ )?(?:client|person|people|individual)s?\b/i;

/** Whether a text has a word or phrase of the scheme, as a whole. */
function holdsWord(text: string, phrase: string): boolean {
  const bare = (one: string) => ` ${one.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return bare(text).includes(bare(phrase));
}

/** No line labels a person: in no field's words, and in none of those that the scheme lists. */
export const noLabel: LintRule = {
  id: "no-label",
  title: "No line labels a person",
  why: "A register is about the work. It never passes a verdict on a person.",
  source: "our coding",
  hint: "Say what was done or said.",
  check: (entry, { labels = [] }) =>
    textsOf(entry).some((one) => verdict.test(one) || labels.some((label) => holdsWord(one, label)))
      ? "It labels a person."
      : undefined,
  ok: { says: "The client said that he would hit back." },
  notOk: { says: "A high-risk individual." },
};
