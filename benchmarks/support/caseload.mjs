// A made-up caseload of any size, the same every time: for benchmarks and for the test that a large one is solved.

/** Clients, mentors and overrides: about one in six is to have two mentors; five tiers of urgency; some locks and vetoes. */
export function largeCaseload(model, { clients, mentors, capacity, seed = 1 }) {
  let state = seed;
  const below = (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % n;
  };
  /** Starts the numbers again for each cell, so that a field more in the scheme changes no other cell. */
  const startAt = (text) => {
    state = [...text].reduce(
      (hash, letter) => Math.imul(hash ^ letter.codePointAt(0), 16_777_619) >>> 0,
      seed,
    );
    below(2);
  };
  const some = (ids, most) => [...new Set(Array.from({ length: most }, () => ids[below(ids.length)]))].sort();
  const value = (field) => {
    const ids = field.values?.map(({ id }) => id) ?? [];
    if (field.kind === "category") return ids[below(ids.length)];
    if (field.kind === "categories") return some(ids, 1 + below(Math.min(6, ids.length)));
    if (field.kind === "boolean") return true;
    return field.kind === "date" ? "2027-06-01" : null;
  };
  const record = (kind, id) => {
    const values = Object.fromEntries(
      model.fieldsOf.get(kind).map((field) => {
        startAt(`${id} ${field.id}`);
        return [field.id, value(field)];
      }),
    );
    startAt(id);
    return { ...values, id, networks: [], ...(kind === "client" && { wishes: [] }) };
  };
  const people = Array.from({ length: clients }, (_, i) => ({
    ...record("client", `C-${i}`),
    ...{ status: "open", urgency: 1 + below(5), referred: "2026-06-01", pair_needed: below(6) === 0 },
    extremism_type: ["al-qaeda-influenced", "extreme-right-wing", "mixed-unclear"][below(3)],
  }));
  const pool = Array.from({ length: mentors }, (_, i) => ({
    ...record("mentor", `M-${i}`),
    ...{ capacity: 1 + below(capacity), day_rate: 120 + 10 * below(14), organisation: `O-${below(9)}` },
    ...{
      standing: "accredited",
      training_open: [],
      knows_clients: [],
      knows_mentors: below(3) === 0 ? [`M-${below(mentors)}`] : [],
    },
  }));
  const signed = {
    by: "P-1",
    role: "chair of the panel",
    date: "2026-09-01",
    reason: "Agreed at the panel.",
  };
  const decide = (count, kind) => {
    startAt(kind);
    return Array.from({ length: count }, () => ({
      ...{ client: `C-${below(clients)}`, mentor: `M-${below(mentors)}`, kind },
      ...signed,
    }));
  };
  return { clients: people, mentors: pool, overrides: [...decide(30, "lock"), ...decide(40, "veto")] };
}
