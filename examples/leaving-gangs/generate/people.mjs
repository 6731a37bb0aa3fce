// Young people and guides. Everybody here is made up.
import { after } from "./days.mjs";

const areas = ["north", "south", "east", "west", "centre"];
const times = ["mon", "tue", "wed", "thu", "fri", "sat"].flatMap((day) => [`${day}-day`, `${day}-eve`]);
const helps = ["housing", "school", "work", "family", "debt", "health", "court", "safety", "friends"];
const stages = ["thinking", "deciding", "leaving", "out"];
const approaches = ["practical", "listening", "straight"];
const number = (letter, i) => `${letter}-${String(i + 1).padStart(3, "0")}`;

export function youngPeople(random, count, asOf) {
  return Array.from({ length: count }, (_, i) => {
    const area = random.pick({ north: 30, south: 22, east: 24, west: 16, centre: 8 });
    const language = random.pick({ english: 82, somali: 6, polish: 6, portuguese: 4, bsl: 2 });
    const gender = random.pick({ man: 72, woman: 24, other: 4 });
    const wishes = [
      ...(language !== "english" && random.chance(70) ? ["language:prefer"] : []),
      ...(gender === "woman" && random.chance(60) ? ["gender:must"] : []),
      ...(random.chance(20) ? ["age-gap:prefer"] : []),
    ];
    return {
      id: number("Y", i),
      status: "open",
      urgency: 1 + random.below(4),
      referred: after(asOf, -10 - random.below(300)),
      wishes: wishes.length > 0 ? wishes : null,
      help_wanted: random.some(helps, 4, 2),
      stage: random.pick({ thinking: 18, deciding: 34, leaving: 36, out: 12 }),
      approach_wanted: random.chance(8) ? null : random.pick({ practical: 46, listening: 30, straight: 24 }),
      times: random.some(times, 6, 2),
      area,
      unsafe_areas: random.chance(45) ? [area] : random.some(areas, 1),
      gender,
      language,
      age: 14 + random.below(9),
      agreed: random.chance(92) ? true : null,
      conflicts: random.chance(55) ? [`G-${1 + random.below(6)}`] : [],
      two_guides: random.chance(10),
    };
  });
}

export function guides(random, count) {
  return Array.from({ length: count }, (_, i) => {
    const area = random.pick({ north: 28, south: 24, east: 22, west: 16, centre: 10 });
    const story = random.pick({ left: 38, family: 22, none: 40 });
    return {
      id: number("K", i),
      capacity: 1 + random.below(3),
      helps_with: random.some(helps, 6, 3),
      stages: random.some(stages, 3, 2),
      approaches: random.some(approaches, 2, 1),
      times: random.some(times, 9, 4),
      area,
      works_in: [...new Set([area, ...random.some(areas, 3, 1)])].sort(),
      own_story: story,
      gender: random.pick({ man: 60, woman: 36, other: 4 }),
      languages: ["english", ...random.each({ somali: 14, polish: 14, portuguese: 8, bsl: 6 })],
      age: 22 + random.below(36),
      links: story === "left" ? [`G-${1 + random.below(6)}`] : [],
      knows: [],
      check_expires: null,
      ready: null,
    };
  });
}

/** The evidence for what is asked of each guide; what it says of `ready` and of the records check is kept in step. */
export function standards(random, people, asOf) {
  const rows = [];
  people.forEach((guide, i) => {
    const candidate = i % 9 === 8;
    const row = (item, assessor, date, months) => {
      const expires = months === 0 ? null : after(date, Math.round(months * 30.4));
      rows.push({
        mentor: guide.id,
        item,
        outcome: "met",
        date,
        assessor,
        evidence: `F-${guide.id}-${item}`,
        expires,
      });
      return expires;
    };
    const joined = after(asOf, -200 - random.below(500));
    row("talk", "S-1", joined, 0);
    row("references", "S-1", after(joined, 14), 0);
    if (candidate) {
      rows.push({
        mentor: guide.id,
        item: "records-check",
        outcome: "waiting",
        date: after(asOf, -20),
        assessor: "S-2",
      });
      guide.ready = "candidate";
      return;
    }
    const lapsed = i === 5;
    guide.check_expires = row(
      "records-check",
      "S-2",
      after(asOf, lapsed ? -760 : -40 - random.below(640)),
      24,
    );
    row("safeguarding", "S-2", after(asOf, -20 - random.below(320)), 12);
    row("supervision", "S-3", after(asOf, -10 - random.below(320)), 12);
    const streets = random.chance(72);
    if (streets) row("street-safety", "S-3", after(asOf, -60 - random.below(600)), 24);
    guide.ready = lapsed ? "paused" : streets ? "independent" : "shadowing";
  });
  return rows;
}
