import type { CaseloadTables, Field, Model, RawRecord } from "@waymark/core";
import { matchingOf } from "@waymark/matching";
import fc from "fast-check";

/** An arbitrary value of a field, absent now and then. Reference fields are left to the caller. */
export function fieldValue(field: Field, absent: number): fc.Arbitrary<unknown> {
  const ids = field.values?.map(({ id }) => id) ?? [];
  const value: Record<Field["kind"], () => fc.Arbitrary<unknown>> = {
    identifier: () => fc.constantFrom("org-1", "org-2", "org-3"),
    identifiers: () => fc.subarray(["net-1", "net-2", "net-3"]),
    category: () => fc.constantFrom(...ids),
    categories: () => fc.subarray(ids, { maxLength: Math.min(4, ids.length) }),
    integer: () => fc.integer({ min: field.min ?? 0, max: Math.min(field.max ?? 10, 500) }),
    boolean: () => fc.boolean(),
    date: () => fc.constantFrom("2025-01-31", "2026-09-29", "2026-09-30", "2027-06-01"),
    text: () => fc.constant("text"),
    choices: () => fc.constant([]),
  };
  if (field.required) return value[field.kind]();
  return fc.oneof(
    { weight: absent, arbitrary: fc.constant(null) },
    { weight: 10, arbitrary: value[field.kind]() },
  );
}

/** An arbitrary record of a kind, with the id given. */
export function record(
  model: Model,
  kind: "client" | "mentor" | "engagement",
  id: string,
  absent = 2,
): fc.Arbitrary<RawRecord> {
  const fields = (model.fieldsOf.get(kind) ?? []).filter(
    (field) => field.id !== "id" && (!field.refersTo || field.kind === "choices"),
  );
  return fc
    .record(Object.fromEntries(fields.map((field) => [field.id, fieldValue(field, absent)])))
    .map((values) => ({ ...values, id }));
}

/** A client who often has wishes of their own, some for a value. */
export function client(model: Model, id: string, absent = 2): fc.Arbitrary<RawRecord> {
  const word = fc.constantFrom("must", "prefer", "prefer-not", "never", "any");
  const wish = fc.constantFrom(...matchingOf(model).factors).chain((factor) => {
    const values = factor.named?.field.values?.map((value) => value.id) ?? [];
    const named =
      values.length === 0 ? fc.constant("") : fc.constantFrom("", ...values.map((one) => `=${one}`));
    return fc.tuple(fc.constant(factor.id), named, word);
  });
  const wishes = fc
    .uniqueArray(wish, { maxLength: 3, selector: ([factor, named]) => `${factor} ${named === ""}` })
    .map((list) => list.map(([factor, named, one]) => `${factor}${named}:${one}`));
  return fc
    .tuple(record(model, "client", id, absent), wishes)
    .map(([values, list]) => ({ ...values, wishes: list }));
}

/** A mentor who is likely to pass the standing rules, so that eligibility hangs on the client. */
export function mentor(model: Model, id: string, absent = 2): fc.Arbitrary<RawRecord> {
  const passes = {
    vetted: true,
    vetting_expires: "2027-06-01",
    standing: "accredited",
    selected: true,
    trained: true,
    training_open: [],
    networks: [],
    knows_clients: [],
  };
  return fc
    .tuple(record(model, "mentor", id, absent), fc.integer({ min: 0, max: 9 }))
    .map(([values, luck]) => ({
      ...values,
      ...(luck < 8 ? passes : {}),
      capacity: Number(values.capacity) % 3,
    }));
}

/** A small caseload of clients and mentors. */
export function caseload(
  model: Model,
  most: { clients: number; mentors: number },
  absent = 2,
): fc.Arbitrary<CaseloadTables> {
  const many = <T>(size: number, one: (i: number) => fc.Arbitrary<T>) =>
    fc.integer({ min: 0, max: size }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => one(i))));
  return fc.record({
    clients: many(most.clients, (i) => client(model, `C-${i}`, absent)),
    mentors: many(most.mentors, (i) => mentor(model, `M-${i}`, absent)),
  });
}
