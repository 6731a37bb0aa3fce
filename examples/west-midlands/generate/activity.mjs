// The log of what was done: never an outcome (§7.2 B).
import { between } from "./days.mjs";

export function activity(random, people, made, asOf, after) {
  const start = after(asOf, -365);
  const rows = [
    ...[
      ["manual", 20],
      ["strategy-document", 34],
      ["training-structure", 48],
      ["training-package", 90],
      ["accreditation-process", 150],
    ].map(([kind, days]) => ({ date: after(start, days), kind, cost: 2_000 + 500 * random.below(8) })),
    ...["birmingham", "coventry", "sandwell", "walsall"].map((place, i) => ({
      date: after(start, 30 + i * 55),
      kind: "adoption",
      agency: `Council ${i + 1}`,
      place,
    })),
    ...[1, 2, 3, 4, 5, 6].map((i) => ({
      date: after(start, 40 * i),
      kind: "enquiry",
      agency: `Agency ${i}`,
    })),
    ...[1, 2, 3].map((i) => ({ date: after(start, 100 * i), kind: "product-use", agency: `Agency ${i}` })),
    ...Array.from({ length: 12 }, (_, i) => ({
      date: after(start, 15 + i * 30),
      kind: "overhead",
      cost: 3_200 + 100 * random.below(5),
    })),
    ...caseStudies(random, made, start, after),
  ];
  for (const mentor of people.mentors) {
    if (mentor.vetted)
      rows.push({
        date: after(start, random.below(60)),
        kind: "vetting",
        mentor: mentor.id,
        outcome: "passed",
        cost: 44,
      });
    if (mentor.trained)
      rows.push({
        date: after(start, 40 + random.below(80)),
        kind: "training",
        mentor: mentor.id,
        outcome: "passed",
        minutes: 1_200,
        cost: 260,
      });
    if (mentor.standing === "accredited")
      rows.push({
        date: after(start, 100 + random.below(90)),
        kind: "accreditation",
        mentor: mentor.id,
        outcome: "passed",
        cost: 150,
      });
  }
  for (const client of people.clients) {
    const first = made.find((one) => one.client === client.id);
    const day = first ? after(first.started, -(7 + random.below(30))) : after(asOf, -random.below(60));
    const date = between(start, day) < 0 ? start : day;
    rows.push({
      date,
      kind: "referral",
      client: client.id,
      agency: random.pick({ Channel: 40, "Youth Offending": 22, Schools: 16, Probation: 14, Health: 8 }),
      referrer_trust: random.chance(80) ? 2 + random.below(4) : null,
      right_referral: random.chance(70) ? random.chance(84) : null,
    });
  }
  for (const engagement of made) rows.push(...sessions(random, people, engagement, asOf, after));
  return rows;
}

function sessions(random, people, engagement, asOf, after) {
  const rows = [];
  const until = engagement.ended ?? engagement.last_session ?? asOf;
  const rate = people.mentors.find(({ id }) => id === engagement.mentor).day_rate;
  const common = { engagement: engagement.id, client: engagement.client, mentor: engagement.mentor };
  for (
    let day = after(engagement.started, 3);
    between(day, until) >= 0;
    day = after(day, 7 + random.below(9))
  ) {
    const outcome = random.pick({ attended: 84, missed: 10, cancelled: 6 });
    rows.push({
      ...common,
      date: day,
      kind: "session",
      outcome,
      recorded: outcome === "attended" ? random.chance(86) : null,
      minutes: outcome === "attended" ? 45 + 15 * random.below(5) : null,
      cost: outcome === "cancelled" ? 0 : Math.floor(rate / 2),
    });
  }
  for (
    let day = after(engagement.started, 21);
    between(day, until) >= 0;
    day = after(day, 28 + random.below(12))
  ) {
    rows.push({
      engagement: engagement.id,
      mentor: engagement.mentor,
      date: day,
      kind: "supervision",
      outcome: "attended",
      minutes: 60,
      cost: 60,
    });
  }
  for (let day = after(engagement.started, 84); between(day, until) >= 0; day = after(day, 84))
    rows.push({ ...common, date: day, kind: "review", outcome: "attended", minutes: 45 });
  return rows;
}

function caseStudies(random, made, start, after) {
  const triggersIn = {
    grievance: 50,
    belonging: 46,
    isolation: 38,
    loss: 16,
    "family-or-friends": 22,
    online: 44,
    recruiter: 14,
    status: 24,
    conflict: 20,
  };
  const triggersOut = {
    "trusted-person": 60,
    inconsistency: 26,
    boredom: 12,
    family: 24,
    "work-or-study": 36,
    disillusion: 18,
    knowledge: 30,
    "safe-place": 14,
  };
  return made.slice(0, 12).map((engagement, i) => ({
    date: after(start, 150 + i * 17),
    kind: "case-study",
    engagement: engagement.id,
    client: engagement.client,
    triggers_in: random.each(triggersIn),
    triggers_out: random.each(triggersOut),
    tried: random.each({
      listening: 80,
      challenge: 46,
      "theology-taught": 30,
      "practical-help": 50,
      "activities-together": 24,
      "open-questions": 60,
      "family-work": 22,
      "own-story": 30,
    }),
    followed: random.pick({ "moved-on": 50, mixed: 32, "no-change": 12, setback: 6 }),
    confidence: random.pick({ low: 20, medium: 50, high: 30 }),
    bears_on: random.some(
      ["hard-or-soft", "disclose-or-not", "support-or-change", "faith", "needs-met"],
      2,
      1,
    ),
  }));
}
