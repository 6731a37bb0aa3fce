/**
 * The roles that own risks, act on duties and decide (§5, §8.2).
 *
 * @example
 * ```ts
 * roles.manager; // => "Project Manager"
 * ```
 */
export const roles = Object.freeze({
  board: "Project Board",
  manager: "Project Manager",
  panel: "Mentor Selection Panel",
  network: "Mentor Support Network",
  mentor: "Mentor",
  agency: "Referring agency",
});

/**
 * The role that a text names, however it is written; undefined where there is none. `Project Coordinator` is the
 * project manager's other name (§8.2).
 *
 * @example
 * ```ts
 * roleNamed("project-manager"); // => "Project Manager"
 * ```
 */
export function roleNamed(text: string): string | undefined {
  const plain = String(text)
    .trim()
    .toLowerCase()
    .replaceAll(/[-_\s]+/g, " ");
  const name = plain === "project coordinator" || plain === "coordinator" ? "project manager" : plain;
  return Object.values(roles).find((role) => role.toLowerCase() === name);
}
