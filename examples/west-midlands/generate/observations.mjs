// Observations: at the start of each relationship and about every three months, by voice.
import { metricsOf } from "@waymark/metrics";
import { between } from "./days.mjs";

const perType = {
  "al-qaeda-influenced": ["sending-abroad", "giving-to-collectors", "grooming-trips", "intent-to-fight"],
  "extreme-right-wing": ["said-and-done", "propensity-to-violence", "softened-animosity"],
  "mixed-unclear": ["extremist-content", "channel-mental-health"],
};
const always = [
  ...[
    "vulnerability",
    "risk-to-society",
    "depth",
    "extremist-content",
    "rapport",
    "trust",
    "comes-back-and-argues",
    "silent",
  ],
  ...[
    "education-or-training",
    "work",
    "community",
    "family-and-responsibility",
    "happier",
    "own-two-feet",
    "relationships",
  ],
  ...[
    "channel-grievance",
    "channel-belonging",
    "channel-networks",
    "channel-us-and-them",
    "strength-trusted-adult",
    "strength-purpose",
  ],
];

export function observations(random, model, people, made, asOf, after) {
  const indicators = new Map(
    metricsOf(model)
      .indicators.filter(({ scale }) => scale)
      .map(({ indicator }) => [indicator.id, indicator]),
  );
  const rows = [];
  for (const engagement of made) {
    const client = people.clients.find(({ id }) => id === engagement.client);
    const until = engagement.ended ?? asOf;
    // How the relationship goes: most move forward, some stand still, a few turn back.
    const course = random.pick({ forward: 58, slow: 24, still: 12, back: 6 });
    const wanted = [...new Set([...always, ...(perType[client.extremism_type] ?? [])])].filter((id) =>
      indicators.has(id),
    );
    const start = new Map(wanted.map((id) => [id, startingPoint(random, indicators.get(id))]));
    for (let round = 0; ; round++) {
      const day = after(engagement.started, round * (84 + random.below(14)));
      if (between(day, until) < 0) break;
      if (round > 0 && random.chance(9)) continue;
      for (const id of wanted)
        rows.push(
          ...observe(random, indicators.get(id), start.get(id), { client: client.id, day, round, course }),
        );
    }
  }
  return rows;
}

/** Where a client starts, as the place of a level: poor, in the direction that matters. */
function startingPoint(random, indicator) {
  const order = bestFirst(indicator);
  const poor = order.length - 1 - random.below(Math.max(1, Math.ceil(order.length / 2)));
  return Math.max(0, poor);
}

function bestFirst({ direction, scale }) {
  return [...scale.levels].sort(
    (a, b) => (direction === "up" ? b.points - a.points : a.points - b.points) || (a.id < b.id ? -1 : 1),
  );
}

function observe(random, indicator, start, { client, day, round, course }) {
  const order = bestFirst(indicator);
  const step = { forward: 46, slow: 24, still: 6, back: 0 }[course];
  let place = start;
  for (let i = 0; i < round; i++) {
    if (random.chance(step)) place -= 1;
    if (random.chance(course === "back" ? 30 : 6)) place += 1;
  }
  const asked = indicator.raters.filter((voice) =>
    random.chance({ client: 62, mentor: 88, manager: 40, other: 14 }[voice]),
  );
  return asked.map((voice) => {
    // A client sees things a little better than others do, now and then.
    const seen =
      place -
      (voice === "client" && random.chance(25) ? 1 : 0) +
      (voice === "manager" && random.chance(10) ? 1 : 0);
    const level = believable(order, order[Math.min(order.length - 1, Math.max(0, seen))], {
      client,
      date: day,
      indicator: indicator.id,
      voice,
    });
    return {
      client,
      date: day,
      indicator: indicator.id,
      voice,
      answer: random.chance(5) ? null : level.id,
      occasion: round === 0 ? "baseline" : "reassessment",
    };
  });
}

/** The one answer that the facts contradict: the mentor says "close to acting", the facts name no threat. */
const contradiction = { client: "C-048", date: "2026-09-29", indicator: "depth", voice: "mentor" };

/** Answers that raise a duty are rare: money went abroad for a few, and one mentor says what the facts do not. */
function believable(order, level, row) {
  const { client, indicator } = row;
  const kept = indicator === "sending-abroad" && Number(client.slice(2)) % 4 === 0;
  if (kept || Object.entries(contradiction).every(([key, value]) => row[key] === value)) return level;
  return order.slice(0, order.indexOf(level) + 1).findLast(({ raises }) => raises === undefined);
}

/** The police know of each crime that an answer tells of; what came after the last session is not clear yet. */
export function reported(model, made, rows) {
  const crimes = new Set(
    metricsOf(model).indicators.flatMap(({ indicator: { id, scale } }) =>
      (scale?.levels ?? []).flatMap((level) =>
        level.raises === "report-crime" ? [`${id} ${level.id}`] : [],
      ),
    ),
  );
  for (const row of rows.filter(({ indicator, answer }) => crimes.has(`${indicator} ${answer}`))) {
    const own = made.filter(({ client }) => client === row.client);
    if (own.some((one) => row.date > (one.last_session ?? one.started))) row.answer = null;
    else for (const one of own) one.crime_disclosed = "reported";
  }
}
