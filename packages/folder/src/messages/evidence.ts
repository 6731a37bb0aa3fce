import { didYouMean, type Problem, type Role } from "@waymark/core";

/** What can be wrong with what people wrote down beside the facts. */
export const notRole = (roles: readonly Role[], path: string, role: string): Problem => ({
  code: "unknown-role",
  path,
  message: "There is no such role.",
  hint: didYouMean(
    role,
    roles.map(({ title }) => title),
    "role",
  ),
});

export const notTheirs = (deciders: readonly Role[], path: string): Problem => ({
  code: "not-allowed",
  path,
  message: "This role may not take this decision.",
  hint:
    deciders.length === 0
      ? "The scheme gives no role the right to it: see its roles."
      : `It belongs to: ${deciders.map(({ title }) => title).join(", ")}.`,
});

export const notOmitted = (path: string): Problem => ({
  code: "not-omitted",
  path,
  message: "A finding on a fact of the engagement only says why it is empty.",
  hint: "Write the fact into the engagement. If it is left out on purpose, write omitted here, with the reason.",
});
