// How urgent each referral is and since when it waits; who knows whom among the mentors; and what people have decided
// over the advice. Drawn from a source of its own, so that the rest of the caseload stays as it was.
import { shortlist } from "@waymark/matching";

/** Give clients their urgency and the day of their referral, and mentors the mentors whom they know. */
export function referrals(random, people, made, asOf, after) {
  const started = new Map(made.map(({ client, started: day }) => [client, day]));
  for (const client of people.clients) {
    const first = started.get(client.id);
    client.urgency = random.chance(10) ? null : Number(random.pick({ 1: 8, 2: 22, 3: 40, 4: 20, 5: 10 }));
    client.referred = first ? after(first, -(7 + random.below(50))) : after(asOf, -(5 + random.below(150)));
  }
  const ids = people.mentors.map(({ id }) => id);
  for (const mentor of people.mentors) {
    const known = random.some(
      ids.filter((id) => id !== mentor.id),
      2,
    );
    // Knowing people in a network is not belonging to it: it may speak for a mentor (§3.4 B).
    mentor.knows_networks = random.chance(16) ? [`N-${String(1 + random.below(14)).padStart(2, "0")}`] : [];
    mentor.knows_mentors = random.chance(6) ? null : random.chance(50) ? [] : known;
  }
}

/** Who asks for two mentors, and which mentors trust each other: from a source of its own. */
export function pairs(random, people) {
  for (const client of people.clients) {
    if (!client.pair_needed) continue;
    client.pair_asked_by = [random.pick({ safety: 60, balance: 30, client: 10 })];
  }
  const trusted = new Map(people.mentors.map(({ id }) => [id, new Set()]));
  for (const mentor of people.mentors) {
    const alike = people.mentors.filter(
      (one) => one.id !== mentor.id && one.specialisms.some((type) => mentor.specialisms.includes(type)),
    );
    for (const other of random.some(alike, 3)) {
      trusted.get(mentor.id).add(other.id);
      trusted.get(other.id).add(mentor.id);
    }
  }
  for (const mentor of people.mentors) mentor.trusted_mentors = [...trusted.get(mentor.id)].sort();
}

/** Decisions on what excludes by who somebody is: one in force, one that has run out; for other exclusions there is none. */
export function approvals(people, asOf, after) {
  const asks = people.clients.find(({ wishes }) => wishes.includes("gender:must"));
  const board = { by: "P-03", role: "Project Board" };
  return [
    {
      ...{
        client: asks.id,
        about: "gender",
        by: "P-02",
        role: "mentoring coordinator",
        date: after(asOf, -200),
      },
      reason: "They asked for it at the first meeting, and could not speak openly otherwise.",
      until: after(asOf, -20),
    },
    {
      ...{ about: "no-conflict", ...board, date: after(asOf, -120) },
      reason: "Somebody of the client’s own circle could be a danger to both.",
      until: after(asOf, 245),
    },
  ];
}

/** A pin, a lock, a veto and a rejection that hold, one rejection that has run out, and a pin that cannot be made. */
export function overrides(model, people, made, asOf, after) {
  const going = made.filter(({ ended }) => ended === null);
  const matched = new Set(going.map(({ client }) => client));
  const free = new Map(people.mentors.map(({ id, capacity }) => [id, Number(capacity)]));
  for (const { mentor } of going) free.set(mentor, free.get(mentor) - 1);
  const lists = shortlist(model, { clients: people.clients, mentors: people.mentors }, { top: 12 })
    .filter(({ client }) => !matched.has(client))
    .map(({ client, matches }) => ({
      client,
      open: matches.map(({ mentor }) => mentor).filter((id) => free.get(id) > 0),
    }));
  const single = new Set(people.clients.filter((one) => !one.pair_needed).map(({ id }) => id));
  const [a, b, c, d, e, f] = lists
    .filter(({ client, open }) => single.has(client) && open.length > 0)
    .sort((x, y) => y.open.length - x.open.length || (x.client < y.client ? -1 : 1));
  const chair = { by: "P-01", role: "chair of the panel" };
  const lead = { by: "P-02", role: "mentoring coordinator" };
  const day = (days) => after(asOf, -days);
  const applicant = people.mentors.find(({ standing }) => standing === "applicant").id;
  return [
    {
      client: a.client,
      mentor: a.open[1],
      kind: "pin",
      ...lead,
      date: day(6),
      reason: "They met at the open evening and he asked for him.",
    },
    {
      client: b.client,
      mentor: b.open[0],
      kind: "lock",
      ...chair,
      date: day(9),
      reason: "Agreed at the last panel; the first meeting is arranged.",
    },
    {
      client: c.client,
      mentor: c.open[0],
      kind: "veto",
      ...chair,
      date: day(20),
      reason: "The mentor’s brother works with the family.",
    },
    {
      client: d.client,
      mentor: d.open[0],
      kind: "rejected",
      ...lead,
      date: day(30),
      reason: "They met twice and it did not work.",
      until: after(asOf, 60),
    },
    {
      client: e.client,
      mentor: e.open[0],
      kind: "rejected",
      ...lead,
      date: day(250),
      reason: "The mentor was away.",
      until: day(70),
    },
    {
      client: f.client,
      mentor: applicant,
      kind: "pin",
      ...lead,
      date: day(3),
      reason: "The imam recommends him.",
    },
  ];
}
