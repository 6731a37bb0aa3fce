// Engagements: who was matched with whom over twelve months, and how each stands today.
import { match } from "@waymark/matching";
import { between } from "./days.mjs";

/** Pair clients with mentors as a panel might have: one of the better eligible ones, within capacity. */
export function engagements(random, model, people, asOf, { after, active, ended }) {
  const load = new Map();
  const made = [];
  const rest = people.clients.filter(
    ({ extremism_type: type, consent }) => type !== "animal-rights" && consent === true,
  );
  const chosen = rest.filter(({ id }) => Number(id.slice(2)) > 4).slice(0, active + ended);
  chosen.forEach((client, i) => {
    const over = i % 6 === 5 && made.filter((one) => one.ended).length < ended;
    const ranked = people.mentors
      .filter(({ id, capacity }) => over || (load.get(id) ?? 0) < Number(capacity))
      .map((mentor) => ({ mentor, found: match(model, client, mentor) }))
      .filter(({ found }) => found.eligible)
      .sort((a, b) => b.found.points - a.found.points || (a.found.mentor < b.found.mentor ? -1 : 1));
    const best = ranked[random.below(Math.min(4, ranked.length))];
    if (best === undefined) return;
    const started = after(asOf, -(365 - Math.floor((i * 300) / chosen.length) - random.below(40)));
    const days = Math.min(60 + random.below(150), between(started, asOf) - 5);
    if (!over) load.set(best.mentor.id, (load.get(best.mentor.id) ?? 0) + 1);
    made.push({
      id: `E-${String(made.length + 1).padStart(3, "0")}`,
      client: client.id,
      mentor: best.mentor.id,
      second_mentor: null,
      started,
      ended: over ? after(started, days) : null,
      ending: over ? random.pick({ "agreed-exit": 60, "left-early": 25, "moved-away": 15 }) : null,
      match_points: best.found.points,
      ...facts(random, client, asOf, after, over ? after(started, days) : asOf),
    });
    // A client whose mentoring ended by agreement has gone; one who left early may be matched again.
    if (over && made.at(-1).ending !== "left-early") client.status = "closed";
  });
  tellStories(made, asOf, after);
  return made;
}

function facts(random, client, asOf, after, until) {
  const unknown = (percent, value) => (random.chance(percent) ? null : value);
  const right = client.extremism_type === "extreme-right-wing";
  return {
    venue: random.pick({ project: 40, partner: 34, public: 22, home: 4 }),
    weapons_reachable: unknown(8, random.chance(4)),
    client_state: random.pick({ settled: 70, low: 18, agitated: 12 }),
    violence: unknown(
      6,
      random.pick(right ? { none: 62, past: 32, recent: 6 } : { none: 80, past: 17, recent: 3 }),
    ),
    challenge: random.pick(
      right
        ? { listening: 20, discussing: 40, confronting: 40 }
        : { listening: 42, discussing: 46, confronting: 12 },
    ),
    pairing: client.pair_needed
      ? random.pick({ pair: 60, "independent-pair": 30, alone: 10 })
      : random.pick({ alone: 84, pair: 16 }),
    session_safety: random.each({ "venue-assessed": 98, alarm: 60, seating: 96, leaving: 82, officer: 4 }),
    mentor_experience: random.pick({ first: 6, some: 34, experienced: 60 }),
    training: random.pick({ technical: 3, general: 25, specialist: 72 }),
    mentor_strain: unknown(12, random.pick({ none: 50, tired: 34, drained: 12, "never-off": 4 })),
    boundary_concern: unknown(8, random.pick({ none: 80, testing: 20 })),
    mentor_support: random.each({
      debrief: 96,
      counselling: 52,
      network: 90,
      contact: 98,
      strategies: 66,
      reflection: 62,
      "agreed-duty": 70,
      "after-care": 56,
      arranged: 98,
    }),
    last_supervision: random.chance(4) ? null : after(until, -lately(random.below(52))),
    mentor_exposed: random.pick({ nothing: 80, some: 20 }),
    network_threats: unknown(10, random.pick({ none: 64, contact: 31, pressure: 5 })),
    network_role: unknown(10, random.pick({ outside: 44, follower: 56 })),
    client_safety: random.each({ "safety-plan": 62, agencies: 86, "new-contacts": 74 }),
    agreements: random.each({ consent: 98, "confidentiality-limits": 98, "needs-not-details": 96 }),
    last_session: after(until, -random.below(24)),
    last_feedback: random.chance(4) ? null : after(until, -random.below(48)),
    next_review: after(asOf, random.below(80) - 5),
    progress: unknown(6, random.pick({ forward: 52, mixed: 32, none: 13, backward: 3 })),
    use_of_sessions: random.pick({ "in-earnest": 84, unclear: 16 }),
    dependence: unknown(8, random.pick({ independent: 46, some: 50, strong: 4 })),
    monitoring: random.each({
      "feedback-agreed": 98,
      "group-discussion": 76,
      "second-opinion": 60,
      outcomes: 92,
      "channel-link": 86,
      "agency-working": 82,
      "fit-review": 62,
    }),
    recording: random.pick({ "in-session": 8, agreed: 14, afterwards: 60, compared: 12, none: 6 }),
    exit_plan: random.each({
      "stop-point": 86,
      decider: 98,
      "need-based": 92,
      "own-feet": 80,
      "follow-up": 68,
    }),
    serious_threat: random.pick({ no: 90, venting: 10 }),
    child_at_risk: "no",
    adult_at_risk: "no",
    client_danger: "no",
    crime_disclosed: "no",
    mentor_danger: "no",
    selection: [
      "application",
      "interview",
      "panel",
      "vetting",
      ...random.each({ known: 86, accreditation: 96 }),
    ],
    mentor_doubts: random.pick({ none: 90, minor: 10 }),
    funding: random.pick({ secure: 78, uncertain: 20, ending: 2 }),
    media_interest: random.pick({ none: 84, local: 15, hostile: 1 }),
    community_view: unknown(10, random.pick({ partner: 44, mixed: 48, imposed: 8 })),
    delivery: random.pick({ "on-time": 70, late: 26, stalled: 4 }),
    oversight: random.pick({ steady: 86, changing: 14 }),
    governance: random.each({
      ...{
        "risk-register": 98,
        responsibility: 86,
        communication: 96,
        partnership: 90,
        separation: 98,
        "neutral-host": 66,
      },
      ...{ ownership: 82, oversight: 98, finance: 92, evaluation: 96, tensions: 76 },
    }),
  };
}

/** Supervision is every six weeks: of two mentors it is somewhat late. */
const lately = (days) => (days > 42 && days < 50 ? days - 14 : days);

/** A few engagements that a coordinator must see today. */
function tellStories(made, asOf, after) {
  const active = made.filter((one) => !one.ended);
  Object.assign(active[3], {
    serious_threat: "serious",
    client_state: "hostile",
    next_review: after(asOf, -4),
  });
  Object.assign(active[9], {
    network_threats: "threats",
    mentor_exposed: "home",
    mentor_danger: "yes",
    client_danger: "threatened",
    network_role: "leading",
  });
  Object.assign(active[17], {
    use_of_sessions: "gathering",
    progress: "backward",
    training: "general",
    boundary_concern: "mind-games",
  });
  Object.assign(active[21], {
    last_session: after(asOf, -71),
    progress: null,
    last_feedback: after(asOf, -80),
  });
}
