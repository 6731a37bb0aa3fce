import {
  type CompileContext,
  type Field,
  onlyOne,
  type Problem,
  type ReadingRights,
  repeated,
  unknown,
} from "@waymark/core";
import type { CompiledRelationship, RelationshipScheme } from "./relationship-scheme.js";
import { sections } from "./sections.js";

const rights: ReadingRights = {
  scopes: ["engagement", "relationship", "policy"],
  identityBarredBecause:
    "How a relationship goes is read from what happens in it, never from who somebody is: use its ordinary facts.",
};

/** Compile what a scheme plans for relationships and looks out for, if a plugin has it. */
export function compileRelationship(context: CompileContext): CompiledRelationship | null {
  const first = onlyOne(
    context,
    context.section("relationship", sections.relationship),
    "Two plugins say what is planned for relationships.",
  );
  if (!first) return null;
  const { value: scheme, path } = first;
  context.problems.push(
    ...wordProblems(scheme, path, context),
    ...repeated(
      scheme.signs.map(({ id }) => id),
      "signs",
    ),
  );
  const signs = scheme.signs.map((sign) => {
    const at = `${path}.signs.${sign.id}`;
    for (const key of ["says", "unknown", "todo"] as const)
      context.formulas.sentence(sign[key], `${at}.${key}`, rights.scopes);
    const { reads, holds } = context.formulas.condition(sign, at, rights);
    return { sign, reads, raised: holds };
  });
  return { scheme, signs };
}

/** The fields and parameters that the scheme names must be there, and of the right kind. */
function wordProblems(scheme: RelationshipScheme, path: string, { words }: CompileContext): Problem[] {
  const problems: Problem[] = [];
  const wantField = (at: string, name: string, kind: Field["kind"]) => {
    if (words.fields.get(name)?.kind === kind) return;
    problems.push({
      ...{ code: "unknown-field", path: `${path}.${at}`, message: `There is no ${kind} field ${name}.` },
      hint: `Name a field of the kind ${kind}.`,
    });
  };
  const numbers = words.parameters.filter(({ kind }) => kind === "integer").map(({ id }) => id);
  const wantParameter = (at: string, id: string) => {
    if (!numbers.includes(id))
      problems.push(
        unknown("unknown-parameter", `${path}.${at}`, `There is no parameter ${id} in days.`, id, numbers),
      );
  };
  wantParameter("planned.parameter", scheme.planned.parameter);
  wantParameter("barredFor", scheme.barredFor);
  wantParameter("lookBack", scheme.lookBack);
  wantField("planned.field", `engagement.${scheme.planned.field}`, "date");
  wantField("contact", `engagement.${scheme.contact}`, "date");
  wantField("review", `engagement.${scheme.review}`, "date");
  wantField("ending", `engagement.${scheme.ending}`, "category");
  if (words.fieldsOf.get("client")?.some(({ id }) => id === scheme.earlierMentors))
    problems.push({
      ...{ code: "defined-twice", path: `${path}.earlierMentors` },
      message: `The client has a field ${scheme.earlierMentors} already.`,
      hint: "Give what follows from the engagements a name of its own.",
    });
  const endings = words.fields.get(`engagement.${scheme.ending}`)?.values?.map(({ id }) => id) ?? [];
  for (const { id } of scheme.endings)
    if (!endings.includes(id))
      problems.push(
        unknown("unknown-word", `${path}.endings`, `No relationship ends as ${id}.`, id, endings),
      );
  return problems;
}
