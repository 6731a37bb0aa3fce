import { idKey } from "@waymark/core";
import type { Check } from "../check.js";
import { sharedIds } from "../example.js";
import { eachSharedCell, sharedIdsIn } from "../helpers.js";

/** A network written N-1 here and N-01 there would keep nobody apart. */
export const sharedIdWrittenTwice: Check = {
  id: "shared-id-written-twice",
  asks: "Is one thing named in two ways, so that a rule would not see that it is one?",
  severity: "refuse",
  find: (context) => {
    const first = new Map<string, string>();
    const keyOf = (names: string, id: string) => `${names} ${idKey(id)}`;
    for (const [names, ids] of sharedIdsIn(context))
      for (const id of ids) if (!first.has(keyOf(names, id))) first.set(keyOf(names, id), id);
    return eachSharedCell(context, (ids, { names }) =>
      ids.every((id) => first.get(keyOf(names, id)) === id)
        ? undefined
        : {
            message: `This ${names} is written in another way elsewhere: other capitals, signs or noughts.`,
            hint: "Write it alike everywhere.",
          },
    );
  },
  good: {
    tables: {
      clients: [{ id: "C-1", networks: "N-1;N-2" }],
      mentors: [{ id: "M-1", capacity: 1, networks: "N-1" }],
    },
    fields: sharedIds,
  },
  bad: {
    tables: {
      clients: [{ id: "C-1", networks: "N-1" }],
      mentors: [{ id: "M-1", capacity: 1, networks: "n-01" }],
    },
    fields: sharedIds,
    at: ["mentors.0.networks"],
  },
};
