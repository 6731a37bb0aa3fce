import { listed } from "@waymark/core";
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
  const rest = clients.slice(4);
  const others = rest.length === 1 ? "1 other" : `${rest.length} others`;
  const names = [...clients.slice(0, 4), ...(rest.length > 0 ? [others] : [])];
  return `${listed(names)} ${clients.length === 1 ? "has" : "have"}`;
}
