import type { Problem } from "../problems.js";

/** Lists in which several entries are about one thing, and so have its id more than once. */
const aboutOthers: ReadonlySet<string> = new Set(["cases"]);

/**
 * A problem for each entry of a list that has the id of an earlier one, at whatever depth the list stands: of two
 * records, fields or values with one id, only one would ever be read.
 *
 * @param path where the data stands; empty for the whole
 */
export function repeatedIds(data: unknown, path = ""): Problem[] {
  const join = (name: string) => (path === "" ? name : `${path}.${name}`);
  if (Array.isArray(data)) {
    // Facts of one id may be of several kinds of record, and an instrument may have several editions.
    const ids = data.map((one: unknown) =>
      isBag(one) && typeof one.id === "string"
        ? `${one.id} ${String(one.of ?? one.version ?? "")}`.trim()
        : undefined,
    );
    return data.flatMap((one, i) => {
      const id = ids[i];
      const first = id === undefined ? i : ids.indexOf(id);
      return [
        ...(first < i ? [repeated(join(`${i}.id`), id!.split(" ")[0]!, first)] : []),
        ...repeatedIds(one, join(`${i}`)),
      ];
    });
  }
  if (!isBag(data)) return [];
  return Object.entries(data).flatMap(([key, part]) =>
    aboutOthers.has(key) ? [] : repeatedIds(part, join(key)),
  );
}

const repeated = (path: string, id: string, first: number): Problem => ({
  code: "defined-twice",
  path,
  message: `The id ${id} is given twice in this list: entry ${first} has it as well.`,
  hint: "Give each its own id, or take one of them out.",
});

function isBag(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
