import countBy from "lodash/countBy.js";
import type { Check } from "../check.js";
import { sharedIds } from "../example.js";
import { eachSharedCell, sharedIdsIn } from "../helpers.js";

/** Letters and digits without saying which: N-15 and FAM-2 are of one shape, and N-15x is of another. */
const shapeOf = (id: string) => id.replace(/\p{L}+/gu, "a").replace(/\p{N}+/gu, "9");

/** Where others are codes such as N-15, a word such as “confidential” or a number alone would keep nobody apart. */
export const idOfAnotherShape: Check = {
  id: "id-of-another-shape",
  asks: "Is one thing named by a word, or in part, where the others have codes?",
  severity: "refuse",
  find: (context) => {
    const usual = new Map([...sharedIdsIn(context)].map(([names, ids]) => [names, usualShape([...ids])]));
    return eachSharedCell(context, (ids, { names }) => {
      const shape = usual.get(names);
      return shape === undefined || ids.every((id) => shapeOf(id) === shape)
        ? undefined
        : {
            message: `This ${names} is not written as the others are, and so would be one of its own.`,
            hint: `Write the code of each ${names} as elsewhere; write none where there are none, and leave the cell empty where nobody knows.`,
          };
    });
  },
  good: {
    tables: {
      clients: [{ id: "C-1", networks: "N-1;FAM-2" }],
      mentors: [{ id: "M-1", capacity: 1, networks: "N-12" }],
    },
    fields: sharedIds,
  },
  bad: {
    tables: {
      clients: [
        { id: "C-1", networks: "N-1;N-2;N-3" },
        { id: "C-2", networks: "confidential" },
      ],
      mentors: [
        { id: "M-1", capacity: 1, networks: "15" },
        { id: "M-2", capacity: 1, networks: "N-2x" },
      ],
    },
    fields: sharedIds,
    at: ["clients.1.networks", "mentors.0.networks", "mentors.1.networks"],
  },
};

/** The shape of letters and digits that at least half of the ids have; none where they are named by words. */
function usualShape(ids: readonly string[]): string | undefined {
  return Object.entries(countBy(ids, shapeOf)).find(
    ([shape, count]) => /a/.test(shape) && /9/.test(shape) && count * 2 >= ids.length,
  )?.[0];
}
