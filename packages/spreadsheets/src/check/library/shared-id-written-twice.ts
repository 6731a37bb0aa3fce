import type { Check } from "../check.js";
import { sharedIds } from "../example.js";
import { eachCell, foldId, idsOf } from "../helpers.js";

/** A network written N-1 here and N-01 there would keep nobody apart. */
export const sharedIdWrittenTwice: Check = {
  id: "shared-id-written-twice",
  asks: "Is one thing named in two ways, so that a rule would not see that it is one?",
  severity: "refuse",
  find: (context) => {
    const first = new Map<string, string>();
    const fits = ({ names }: { names?: string }) => names !== undefined;
    const keyOf = (names: string, id: string) => `${names} ${foldId(id)}`;
    eachCell(context, fits, ({ field }, value) => {
      for (const id of idsOf(value)) {
        const key = keyOf(field.names!, id);
        if (!first.has(key)) first.set(key, id);
      }
      return undefined;
    });
    return eachCell(context, fits, ({ field }, value) =>
      idsOf(value).every((id) => first.get(keyOf(field.names!, id)) === id)
        ? undefined
        : {
            message: `This ${field.names} is written in another way elsewhere: other capitals, signs or noughts.`,
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
