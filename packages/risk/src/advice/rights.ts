import { type Model, type Role, rolesWith } from "@waymark/core";
import { type AdviceRung, riskOf } from "../compile/index.js";

/** The words of advice, as far as their order and what they allow matter. */
type Words = { readonly advice: readonly Pick<AdviceRung, "word" | "goesOn" | "conditions">[] };

/** What a scheme says of advice and of who decides: an assessment carries it, so that a decision needs nothing else. */
export interface Rights {
  /** The words of advice, the mildest first. */
  readonly advice: readonly AdviceRung[];
  /** The roles of the scheme; none where it names none, and then anybody may decide. */
  readonly roles: readonly Role[];
}

/** What a model says of advice and of who decides. */
export function rightsOf(model: Model): Rights {
  return { advice: riskOf(model).advice, roles: model.roles };
}

/** How strong a word of advice is: its place among the words, from 0; -1 for a word that there is not. */
export function strengthOf({ advice }: Words, word: string): number {
  return advice.findIndex((rung) => rung.word === word);
}

/** What is said of a word of advice. */
export function rungOf({ advice }: Pick<Rights, "advice">, word: string): AdviceRung | undefined {
  return advice.find((rung) => rung.word === word);
}

/** The mildest advice under which the work does not go on: what a duty that is due asks for. The strongest where none is so. */
export function pauseOf({ advice }: Words): string | undefined {
  return (advice.find(({ goesOn }) => !goesOn) ?? advice.at(-1))?.word;
}

/** The mildest advice that lists conditions: what a duty that may be due asks for. */
export function conditionalOf({ advice }: Words): string | undefined {
  return advice.find(({ conditions }) => conditions)?.word;
}

/** Titles of the roles that have a right in a matter, joined; `otherwise` where no role has it. */
export function titlesWith(
  { roles }: Pick<Rights, "roles">,
  right: "decides" | "isTold",
  matter: string,
  otherwise: string,
): string {
  return (
    rolesWith(roles, right, matter)
      .map(({ title }) => title)
      .join("; ") || otherwise
  );
}
