// Observations that were asked for later: desistance, real change, goals of the client's own, and close series of a
// few. From a random source of their own, so that all other rows stay as they were.
import { metricsOf } from "@waymark/metrics";
import { after, between } from "./days.mjs";

/** Steps up a scale on a day's round, by how often it goes on; one step back now and then. */
function climb(random, last, rounds, chance) {
  const places = [0];
  for (let round = 1; round < rounds; round++) {
    const step = random.chance(chance) ? 1 : random.chance(7) ? -1 : 0;
    places.push(Math.min(last, Math.max(0, places.at(-1) + step)));
  }
  return places;
}

export function later(random, model, people, made, seen, asOf) {
  const indicators = new Map(metricsOf(model).indicators.map(({ indicator }) => [indicator.id, indicator]));
  /** The answers of an indicator, worst first; all of these are better the more there is of them. */
  const worstFirst = (id) =>
    [...indicators.get(id).scale.levels].sort((a, b) => a.points - b.points).map((level) => level.id);
  return made.flatMap((engagement) => {
    const client = people.clients.find(({ id }) => id === engagement.client);
    const days = [...new Set(seen.filter((row) => row.client === client.id).map(({ date }) => date))].sort();
    const told = (date, indicator, voice, answer, more = {}) => ({
      client: client.id,
      date,
      indicator,
      voice,
      answer,
      occasion: date === days[0] ? "baseline" : "reassessment",
      ...more,
    });
    const course = { random, days, told, worstFirst, until: engagement.ended ?? asOf };
    const worrying = engagement.violence !== "none";
    return [
      ...(worrying ? lulls(course, engagement) : []),
      ...(worrying ? changes(course, "changed-sense-of-self", 58) : []),
      ...(random.chance(45) ? changes(course, "real-change", 62) : []),
      ...goals(course),
      ...(client.id in close ? series(course, engagement, close[client.id]) : []),
    ];
  });
}

/** Acts of violence, asked of the manager every seven weeks: none at all in some, less and less in most; a few fall back. */
function lulls({ random, days, told, worstFirst, until }, { started }) {
  const answers = worstFirst("no-violence");
  const good = answers.length - 1;
  const troubled = random.chance(85);
  let place = troubled ? 0 : good;
  const rows = [];
  for (let date = days[0] ?? started; between(date, until) >= 0; date = after(date, 50)) {
    rows.push(told(date, "no-violence", "manager", random.chance(4) ? null : answers[place]));
    if (troubled && random.chance(82)) place = Math.min(good, place + 1 + random.below(2));
    if (troubled && random.chance(3)) place = 0;
  }
  return rows;
}

/** A change that comes late, if it comes, as the mentor sees it. */
function changes({ random, days, told, worstFirst }, indicator, chance) {
  const answers = worstFirst(indicator);
  return climb(random, answers.length - 1, days.length, chance).map((place, round) =>
    told(days[round], indicator, "mentor", random.chance(4) ? null : answers[place]),
  );
}

/** Two goals of their own, weighed by the client; one is now and then left without a second look. */
function goals({ random, days, told, worstFirst }) {
  if (days.length < 2 || !random.chance(28)) return [];
  const answers = worstFirst("goal");
  return Array.from({ length: 2 }, (_, i) => i + 1).flatMap((goal) => {
    const more = { goal, goal_weight: 1 + random.below(9) };
    const reached = 1 + random.below(4);
    const again = random.chance(88);
    return (goal === 1 ? ["client", "mentor"] : ["client"]).flatMap((voice) => [
      told(days[0], "goal", voice, answers[random.below(2)], more),
      ...(again
        ? [told(days.at(-1), "goal", voice, answers[Math.max(0, reached - random.below(2))], more)]
        : []),
    ]);
  });
}

/** Clients whose family was rung every week at first and every month after, and how well it went. */
const close = { "C-006": 70, "C-009": 45, "C-012": 10 };

/** Four answers before the work took hold, marked as the baseline, then one a month: enough for a series. */
function series({ random, days, told, worstFirst, until }, { started }, chance) {
  const answers = worstFirst("relationships");
  const places = climb(random, answers.length - 1, 9, chance);
  const offsets = [3, 10, 17, 24, ...Array.from({ length: 8 }, (_, i) => 40 + 30 * i)];
  return offsets.flatMap((offset, i) => {
    const date = after(started, offset);
    if (between(date, until) < 0 || days.includes(date)) return [];
    const answer = answers[i < 4 ? random.below(2) : places[i - 3]];
    const occasion = i < 4 ? "baseline" : "reassessment";
    return [told(date, "relationships", "other", answer, { occasion })];
  });
}
