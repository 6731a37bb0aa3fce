import * as z from "zod/mini";
import { didYouMean } from "../nearest.js";
import { type Question, questionSchema } from "../plugin/question.js";
import type { Role } from "../roles/role.js";
import { capital, withArticle } from "../words.js";
import { type CompileContext, itemsOf } from "./context.js";
import type { Condition } from "./parts.js";

/** A question of the scheme, ready to be asked. */
export interface CompiledQuestion {
  readonly question: Question;
  readonly role: Role;
  readonly holds: Condition;
}

const identityBarredBecause = "A question is about what was done or left open, not about who somebody is.";

/** Compiles what the plugins ask where a record leaves something open. */
export function compileQuestions(
  context: Pick<CompileContext, "words" | "formulas" | "problems" | "section">,
  roles: readonly Role[],
): readonly CompiledQuestion[] {
  const { words, formulas, problems } = context;
  const items = itemsOf(context, context.section("questions", z.array(questionSchema)), "questions");
  return items.flatMap(({ item: question, path }) => {
    const { about, says, remedy } = question;
    const kinds = [...words.fieldsOf.keys()];
    if (!kinds.includes(about)) {
      const hint = didYouMean(about, kinds, "record");
      problems.push({
        code: "unknown-record",
        path: `${path}.about`,
        message: `There is no record ${about}.`,
        hint,
      });
      return [];
    }
    const role = roles.find(({ id }) => id === question.role);
    if (role === undefined) {
      const known = roles.map(({ id }) => id);
      const message = `The scheme has no role ${question.role}.`;
      problems.push({
        code: "unknown-role",
        path: `${path}.role`,
        message,
        hint: didYouMean(question.role, known, "role"),
      });
      return [];
    }
    const rights = { scopes: [about, "policy"], identityBarredBecause };
    for (const [key, sentence] of Object.entries({ says, remedy }))
      formulas.sentence(sentence, `${path}.${key}`, rights.scopes, rights);
    for (const day of question.from ?? [])
      if (words.fields.get(`${about}.${day}`)?.kind !== "date")
        problems.push({
          ...{
            code: "unknown-field",
            path: `${path}.from`,
            message: `${capital(withArticle(about))} has no day ${day}.`,
          },
          hint: `Name a day of ${about}.`,
        });
    const { holds } = formulas.condition(question, path, rights);
    const unknown = question.ifUnknown === "ask" ? true : null;
    return [{ question, role, holds: (facts) => holds(facts) ?? unknown }];
  });
}
