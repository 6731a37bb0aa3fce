import type { Problem } from "../problems.js";
import type { Role } from "./role.js";

/** The three rights that a role may have in a matter. */
export type Right = keyof Role["may"];

const plain = (text: unknown): string =>
  String(text ?? "")
    .trim()
    .toLowerCase()
    .replaceAll(/[-_\s]+/g, " ");

/**
 * The role that a text names: its id, its title or one of its other names, whatever the capitals, hyphens and spaces;
 * undefined where no role is called so.
 *
 * @example
 * ```ts
 * const roles = [{ id: "lead", title: "Team Lead", also: ["coordinator"], source: "none", may: {} }];
 * roleNamed(roles, "team-lead").id; // => "lead"
 * roleNamed(roles, "Coordinator").id; // => "lead"
 * ```
 */
export function roleNamed(roles: readonly Role[], text: unknown): Role | undefined {
  const name = plain(text);
  return roles.find(({ id, title, also = [] }) => [id, title, ...also].some((one) => plain(one) === name));
}

/**
 * Whether a role may decide or advise on a matter, or is told of it. Where a scheme names no roles, anybody may.
 *
 * @example
 * ```ts
 * const roles = [{ id: "lead", title: "Team Lead", source: "none", may: { decides: ["pin"] } }];
 * mayIn(roles, "lead", "decides", "pin"); // => true
 * mayIn(roles, "lead", "decides", "veto"); // => false
 * ```
 */
export function mayIn(roles: readonly Role[], role: unknown, right: Right, matter: string): boolean {
  return roles.length === 0 || (roleNamed(roles, role)?.may[right]?.includes(matter) ?? false);
}

/**
 * The roles that have a right in a matter, in the scheme's order.
 *
 * @example
 * ```ts
 * const roles = [{ id: "lead", title: "Team Lead", source: "none", may: { isTold: ["duty-overdue"] } }];
 * rolesWith(roles, "isTold", "duty-overdue").map(({ title }) => title); // => ["Team Lead"]
 * ```
 */
export function rolesWith(roles: readonly Role[], right: Right, matter: string): readonly Role[] {
  return roles.filter(({ may }) => may[right]?.includes(matter));
}

/** What is wrong with the roles of some plugins: an id twice, or a name that two roles are read by. */
export function roleProblems(roles: readonly Role[]): Problem[] {
  const owner = new Map<string, string>();
  const problems: Problem[] = [];
  roles.forEach((role, i) => {
    for (const name of new Set([role.id, role.title, ...(role.also ?? [])].map(plain))) {
      const other = owner.get(name);
      if (other === undefined) owner.set(name, role.id);
      else
        problems.push({
          code: "defined-twice",
          path: `plugins.roles.${i}`,
          message: `Two roles are read by one name: ${other} and ${role.id}.`,
          hint: "Give each role names of its own.",
        });
    }
  });
  return problems;
}
