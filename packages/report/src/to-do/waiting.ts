import type { OpenItem } from "./item.js";
import { type ToDoSources, toldOf } from "./sources.js";

/** What to do so that a match can be proposed for clients who have no eligible mentor, one item for each remedy. */
export function waitingItems(sources: ToDoSources): OpenItem[] {
  return (sources.remedies ?? []).map(({ kind, rules, says, worth, clients, mentors }) => {
    const [only] = clients;
    return {
      id: ["waiting", kind, ...rules, only].join(":"),
      kind: "waiting",
      todo: says,
      because: `${sayClients(clients)} no eligible mentor. ${worth}`,
      who: toldOf(sources, "waiting"),
      by: null,
      tell: "",
      client: clients.length === 1 && only !== undefined ? only : null,
      mentors: clients.length === 1 ? mentors.slice(0, 3) : [],
      engagement: null,
      otherwise: "this-week",
    };
  });
}

function sayClients(clients: readonly string[]): string {
  const names = clients.slice(0, 4).join(", ");
  if (clients.length === 1) return `${names} has`;
  return `${names}${clients.length > 4 ? ` and ${clients.length - 4} others` : ""} have`;
}
