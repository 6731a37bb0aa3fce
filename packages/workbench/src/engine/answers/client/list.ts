import { sayMentors } from "@waymark/report/tables";
import type { Desk } from "../../desk.js";

/** A client in the list of all clients. */
export interface ClientInList {
  readonly id: string;
  readonly says: string;
  /** From 1, the most urgent; null where nobody said. */
  readonly urgency: number | null;
  readonly stands: ClientStands;
}

/** How a client stands: with which mentor, or how they wait. */
export interface ClientStands {
  readonly kind: "kept" | "proposed" | "waits" | "closed";
  /** The mentor or the two, as a text; empty where there is none. */
  readonly mentors: string;
}

/** All clients, by id. */
export function clientList(desk: Desk): ClientInList[] {
  const view = desk.view();
  return desk.open().read.clients.map((record) => {
    const id = String(record.id);
    return {
      id,
      says: view.clientOf.get(id)?.says ?? "",
      urgency: typeof record.urgency === "number" ? record.urgency : null,
      stands: standsOf(desk, id),
    };
  });
}

export function standsOf(desk: Desk, client: string): ClientStands {
  const view = desk.view();
  const assigned = view.assignmentOf.get(client);
  if (assigned) return { kind: assigned.kind, mentors: sayMentors(assigned) };
  return { kind: view.unmatchedOf.has(client) ? "waits" : "closed", mentors: "" };
}
