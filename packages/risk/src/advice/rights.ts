import { type Model, type Role, rolesWith } from "@waymark/core";
import { bandOf } from "../assess/band-of.js";
import { type AdviceRung, type Band, riskOf } from "../compile/index.js";

/**
 * The advice that points call for by themselves: that of their band, or `most` where that is milder.
 *
 * @param most the strongest that may be called for; undefined where the band decides
 */
export function calledFor(
  tables: Words & { readonly bands: readonly Pick<Band, "from" | "advice">[] },
  points: number,
  most: string | undefined,
): string {
  const { advice } = bandOf(tables.bands, points);
  return most !== undefined && strengthOf(tables, most) < strengthOf(tables, advice) ? most : advice;
}

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
