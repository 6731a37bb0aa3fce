import {
  type Caseload,
  type CaseloadTables,
  type FieldReader,
  type Model,
  openedOf,
  type PersonalField,
  type RawRecord,
} from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { factorNaming, isBinding, wishesIn } from "../score/wish.js";

/** A personal field of the vocabulary that nothing in use reads: it need not be collected. */
export interface SpareField {
  readonly field: string;
  readonly title: string;
  readonly sensitivity: PersonalField["sensitivity"];
  /** In how many records of the caseload it is filled in all the same; 0 where no caseload is given. */
  readonly held: number;
  /** How many clients have a wish of their own on a factor that reads it: for them it is read all the same. */
  readonly asked: number;
}

/** What a policy does with data about who people are. */
export interface DataUse {
  /** What it reads, with what reads it, why, and on what lawful basis. */
  readonly read: readonly PersonalField[];
  /** What it does not read. */
  readonly spare: readonly SpareField[];
  /** Rules and factors that read a personal field and state no justification or no lawful basis. */
  readonly unjustified: readonly FieldReader[];
}

/**
 * What a policy does with data about who clients and mentors are: which identity and special-category fields it
 * reads and why, and which it does not read, so that they need not be collected. A client’s wishes are the
 * client’s own words and are left out.
 *
 * @param caseload an open caseload or its tables, to count where a spare field is filled in all the same
 * @example
 * ```ts
 * const faith = { id: "faith", title: "Faith", kind: "category", sensitivity: "special category", describes: "The faith.", values: [{ id: "any", title: "Any" }] } as const;
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "none", vocabulary: { client: [faith] } });
 * const model = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-01-31", factors: {} }, { plugins: [plugin] });
 * dataUse(model, { clients: [{ id: "C-1", faith: "any" }], mentors: [] }).spare; // => [{ field: "client.faith", title: "Faith", sensitivity: "special category", held: 1, asked: 0 }]
 * ```
 */
export function dataUse(
  model: Model,
  caseload: Caseload | CaseloadTables = { clients: [], mentors: [] },
): DataUse {
  const records = openedOf(caseload)?.tables ?? (caseload as CaseloadTables);
  const known = new Set(model.personalFields.map(({ field }) => field));
  const sides = [
    ["client", records.clients],
    ["mentor", records.mentors],
  ] as const;
  const wished = records.clients.map((client) => readByWishes(model, client));
  const spare = sides.flatMap(([kind, list]) =>
    (model.fieldsOf.get(kind) ?? []).flatMap((field): SpareField[] => {
      const { id, title, sensitivity } = field;
      const name = `${kind}.${id}`;
      if (sensitivity === "ordinary" || id === "wishes" || known.has(name)) return [];
      const held = list.filter((record) => isHeld(record[id])).length;
      const asked = wished.filter((fields) => fields.has(name)).length;
      return [{ field: name, title, sensitivity, held, asked }];
    }),
  );
  const readers = new Map<string, FieldReader>();
  for (const one of model.personalFields.flatMap((field) => field.readers))
    if (one.justification === null || one.lawfulBasis === null) readers.set(`${one.kind} ${one.id}`, one);
  const unjustified = [...readers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return { read: model.personalFields, spare, unjustified };
}

/**
 * What a client’s own wishes read: a must or a never is a rule for that client whatever the policy counts; a
 * preference counts where the factor has a weight.
 */
function readByWishes(model: Model, { wishes }: RawRecord): ReadonlySet<string> {
  const given = wishesIn(Array.isArray(wishes) ? wishes.map(String) : String(wishes ?? ""));
  return new Set(
    given.flatMap(({ factor: id, values, wish }) => {
      const factor = matchingOf(model).factors.find((one) => one.id === id);
      const counts = isBinding(wish) || wish === "prefer" || wish === "prefer-not";
      if (!factor || !counts || (!isBinding(wish) && factor.weight === 0)) return [];
      return values.length === 0 ? factor.reads : factorNaming(factor, values).reads;
    }),
  );
}

/** Whether a cell says anything. */
function isHeld(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  return !["", "unknown", "not known", "?", "n/k"].includes(String(value).trim().toLowerCase());
}
