import { badInput } from "@waymark/core";
import type { Allocation, PreviousPair } from "./allocation.js";

/** An earlier allocation, or its proposals alone. */
export type Previous = readonly PreviousPair[] | Pick<Allocation, "assignments">;

/** The earlier proposals, one for each client, in the order of clients. What was kept then is not a proposal. */
export function readPrevious(previous: Previous | undefined): PreviousPair[] {
  if (previous === undefined) return [];
  const list =
    "assignments" in previous ? previous.assignments.filter(({ kind }) => kind === "proposed") : previous;
  const read = list.map(({ client, mentor, second }, i): PreviousPair => {
    const isText = [client, mentor, second ?? ""].every((one) => typeof one === "string");
    if (isText && client !== "" && mentor !== "") return { client, mentor, second: second ?? null };
    throw badInput(
      "previous-shape",
      `options.previous.${i}`,
      "An earlier proposal has no client or no mentor.",
      "Give a client’s and a mentor’s id for each.",
    );
  });
  const seen = new Set<string>();
  read.forEach(({ client }, i) => {
    if (!seen.has(client)) seen.add(client);
    else
      throw badInput(
        "duplicate-id",
        `options.previous.${i}.client`,
        "A client has two earlier proposals.",
        "Give one for each client; two mentors of a pair are one proposal.",
      );
  });
  return read.sort((a, b) => (a.client < b.client ? -1 : 1));
}
