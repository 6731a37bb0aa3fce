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
