// Who works with whom, how it stands today, what was rated, and what was done.
import { match } from "@waymark/matching";
import { after, between } from "./days.mjs";

/** Pairs young people with one of the better guides, within the places that there are. */
export function relationships(random, model, people, asOf, { active, ended }) {
  const load = new Map();
  const made = [];
  for (const person of people.clients.filter(({ agreed, two_guides: two }) => agreed === true && !two)) {
    if (made.length === active + ended) break;
    const over = made.length % 4 === 3 && made.filter((one) => one.ended).length < ended;
    const ranked = people.mentors
      .filter(({ id, capacity }) => over || (load.get(id) ?? 0) < capacity)
      .map((mentor) => match(model, person, mentor))
      .filter(({ eligible }) => eligible)
      .sort((a, b) => b.points - a.points || (a.mentor < b.mentor ? -1 : 1));
    const best = ranked[random.below(Math.min(3, ranked.length))];
    if (best === undefined) continue;
    const started = after(asOf, -(60 + random.below(230)));
    if (person.referred > started) person.referred = after(started, -7 - random.below(40));
    const end = over ? after(started, Math.min(40 + random.below(150), between(started, asOf) - 3)) : null;
    const goodbye = over
      ? ["good-goodbye", "drifted-away", "did-not-click", "moved", "guide-left"][
          made.filter((one) => one.ended).length
        ]
      : null;
    if (!over) load.set(best.mentor, (load.get(best.mentor) ?? 0) + 1);
    made.push({
      id: `R-${String(made.length + 1).padStart(2, "0")}`,
      client: person.id,
      mentor: best.mentor,
      second_mentor: null,
      started,
      ended: end,
      goodbye,
      match_points: best.points,
      ...facts(random, end ?? asOf, asOf),
    });
    if (goodbye === "good-goodbye") person.status = "closed";
  }
  stories(made, asOf);
  return made;
}

function facts(random, until, asOf) {
  const unknown = (percent, value) => (random.chance(percent) ? null : value);
  return {
    planned_goodbye: random.chance(30) ? after(asOf, 20 + random.below(120)) : null,
    last_meeting: after(until, -random.below(15)),
    next_review: after(asOf, random.below(60) - 6),
    last_supervision: unknown(6, after(until, -random.below(40))),
    threats: unknown(8, random.pick({ none: 64, online: 28, "in-person": 8 })),
    group_contact: unknown(8, random.pick({ none: 40, some: 48, daily: 12 })),
    debt: unknown(12, random.pick({ none: 66, small: 24, large: 10 })),
    housing: random.pick({ safe: 66, temporary: 28, unsafe: 6 }),
    days: random.pick({ full: 40, part: 38, nothing: 22 }),
    mood: unknown(6, random.pick({ well: 34, "up-and-down": 46, low: 17, "very-low": 3 })),
    family_pressure: random.pick({ none: 76, "asked-after": 19, threatened: 5 }),
    siblings: random.pick({ none: 46, "at-home": 48, approached: 6 }),
    guide_known: random.pick({ no: 70, face: 27, home: 3 }),
    meeting_place: random.pick({ service: 44, partner: 30, public: 18, car: 5, home: 3 }),
    guide_strain: unknown(8, random.pick({ none: 58, tired: 34, "worn-out": 8 })),
    bond: random.pick({ wary: 22, growing: 42, strong: 28, leaning: 8 }),
    records: random.pick({ closed: 84, phone: 10, paper: 6 }),
    funding: random.pick({ sure: 70, unsure: 26, ending: 4 }),
    rivalry: random.pick({ quiet: 52, tense: 42, violent: 6 }),
    asked_to_join_in: unknown(6, random.pick({ no: 84, asked: 14, pressed: 2 })),
    safety: random.each({ plan: 78, "police-adviser": 56, "move-ready": 16, mediation: 14 }),
    support: random.each({
      "family-worker": 52,
      school: 50,
      health: 44,
      debt: 30,
      activity: 60,
      housing: 58,
    }),
    ways_of_working: random.each({
      "phone-rules": 74,
      "call-before-after": 82,
      "weekly-check-in": 76,
      colleague: 44,
      "handover-plan": 38,
    }),
    exploitation: "no",
    weapon: random.pick({ no: 90, "spoken-of": 10 }),
    missing: "no",
  };
}

/** Four relationships that somebody must look at today. */
function stories(made, asOf) {
  const active = made.filter(({ ended }) => !ended);
  Object.assign(active[2], {
    exploitation: "suspected",
    debt: "large",
    asked_to_join_in: "pressed",
    group_contact: "daily",
  });
  Object.assign(active[5], {
    threats: "weapon",
    rivalry: "violent",
    family_pressure: "threatened",
    guide_known: "face",
    weapon: "seen",
  });
  Object.assign(active[9], {
    last_meeting: after(asOf, -33),
    mood: "very-low",
    next_review: after(asOf, -15),
  });
  Object.assign(active[12], { funding: "ending", bond: "leaning", guide_strain: "worn-out" });
}

/** Ratings at the start and about every two months, each by those who were asked. */
export function ratings(random, indicators, made, asOf) {
  const rows = [];
  for (const { client, started, ended } of made) {
    const course = random.pick({ forward: 60, slow: 22, still: 12, back: 6 });
    const place = new Map();
    for (let round = 0; ; round += 1) {
      const date = after(started, round * (56 + random.below(10)));
      if (between(date, ended ?? asOf) < 0) break;
      for (const indicator of indicators) {
        const best = [...indicator.scale.levels].sort((a, b) =>
          indicator.direction === "up" ? b.points - a.points : a.points - b.points,
        );
        const from = place.get(indicator.id) ?? best.length - 1 - random.below(2);
        const step = { forward: 48, slow: 24, still: 6, back: 0 }[course];
        const now =
          round === 0
            ? from
            : from - (random.chance(step) ? 1 : 0) + (random.chance(course === "back" ? 30 : 5) ? 1 : 0);
        place.set(indicator.id, Math.min(best.length - 1, Math.max(0, now)));
        for (const voice of indicator.raters) {
          if (!random.chance(voice === indicator.raters[0] ? 82 : 62)) continue;
          const at = place.get(indicator.id) - (voice === indicator.raters[0] && random.chance(18) ? 1 : 0);
          const answer = random.chance(4) ? null : best[Math.max(0, at)].id;
          rows.push({
            client,
            date,
            indicator: indicator.id,
            voice,
            answer,
            occasion: round === 0 ? "baseline" : "reassessment",
          });
        }
      }
    }
  }
  return rows;
}

/** What was done over the year. */
export function activity(random, people, made, asOf) {
  const rows = [];
  for (const { id, referred } of people.clients) rows.push({ date: referred, client: id, kind: "referred" });
  for (const { id, client, mentor, started, ended, last_meeting: last } of made) {
    for (
      let date = after(started, 3);
      between(date, ended ?? last) >= 0;
      date = after(date, 6 + random.below(4))
    ) {
      const outcome = random.pick({ "took-place": 80, missed: 14, cancelled: 6 });
      const held = outcome === "took-place";
      rows.push({
        date,
        client,
        mentor,
        kind: "meeting",
        engagement: id,
        outcome,
        minutes: held ? 40 + 10 * random.below(6) : null,
        cost: held ? 38 + random.below(20) : null,
      });
    }
    rows.push({
      date: after(started, 21),
      mentor,
      kind: "supervision",
      engagement: id,
      outcome: "took-place",
      minutes: 60,
      cost: 45,
    });
  }
  for (let back = 330; back > 0; back -= 55) {
    rows.push({ date: after(asOf, -back), kind: "panel", minutes: 120, cost: 150 });
    rows.push({ date: after(asOf, -back + 9), kind: "course", minutes: 360, cost: 640 });
    rows.push({ date: after(asOf, -back + 17), kind: "asked-about" });
  }
  const story = (back, what_helped, what_came, how_sure, bears_on) =>
    rows.push({ date: after(asOf, -back), kind: "story", what_helped, what_came, how_sure, bears_on });
  story(240, ["a-person", "something-to-do"], "left", "sure", ["own-story"]);
  story(190, ["a-move"], "left", "fairly", ["safe-bed"]);
  story(150, ["debt-settled", "a-person"], "both", "fairly", ["debt-advice"]);
  story(110, ["something-to-do"], "went-back", "unsure", ["something-to-do"]);
  story(70, ["family", "a-child"], "left", "sure", ["family-worker"]);
  story(30, ["a-person", "a-move"], "left", "sure", ["same-streets"]);
  return rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
