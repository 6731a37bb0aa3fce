// Mentors. None works with animal-rights cases, as the report found (§3.1); one, from probation, knows them (§2.2).
const slots = ["mon", "tue", "wed", "thu", "fri", "sat"].flatMap((day) =>
  ["am", "pm", "eve"].map((part) => `${day}-${part}`),
);
const districts = {
  birmingham: 30,
  sandwell: 9,
  coventry: 9,
  wolverhampton: 7,
  walsall: 6,
  dudley: 6,
  solihull: 5,
  "stoke-on-trent": 4,
  worcester: 3,
  leicester: 6,
  leeds: 3,
  "tower-hamlets": 3,
  luton: 3,
  derby: 3,
  "telford-and-wrekin": 3,
};
const known = [
  "birmingham",
  "sandwell",
  "coventry",
  "wolverhampton",
  "walsall",
  "dudley",
  "solihull",
  "stoke-on-trent",
  "redditch",
  "nuneaton-and-bedworth",
];

const kinds = {
  aq: {
    specialisms: ["al-qaeda-influenced"],
    faith: { islam: 94, none: 6 },
    ethnicity: { "south-asian": 62, black: 16, arab: 14, white: 8 },
    styles: [
      ["listening", "balanced"],
      ["therapeutic", "listening"],
      ["direct", "balanced"],
      ["balanced"],
      ["direct", "confrontational"],
    ],
    knowledge: { theology: 80, narratives: 76, "online-spaces": 34 },
    experience: { conversion: 14, migration: 26, gang: 10, "left-a-movement": 16, prison: 5 },
    self: { "faith-first": 50, "between-worlds": 25, "community-first": 25 },
    politics: { "not-political": 50, left: 30, centre: 20 },
  },
  erw: {
    specialisms: ["extreme-right-wing"],
    faith: { none: 66, christianity: 34 },
    ethnicity: { white: 82, mixed: 10, black: 8 },
    styles: [["confrontational", "direct"], ["direct", "balanced"], ["direct"], ["balanced", "listening"]],
    knowledge: { "far-right-groups": 92, narratives: 60, "online-spaces": 44 },
    experience: {
      "football-firm": 44,
      "manual-work": 44,
      gang: 26,
      "left-a-movement": 24,
      military: 12,
      prison: 12,
    },
    self: { "community-first": 50, "nation-first": 30, "on-their-own": 20 },
    politics: { left: 44, centre: 30, "not-political": 26 },
  },
  both: {
    specialisms: ["al-qaeda-influenced", "mixed-unclear"],
    faith: { islam: 50, christianity: 30, none: 20 },
    ethnicity: { "south-asian": 40, white: 36, black: 24 },
    styles: [
      ["therapeutic", "listening", "balanced"],
      ["balanced", "direct"],
    ],
    knowledge: { narratives: 80, "online-spaces": 60, theology: 30 },
    experience: { migration: 20, gang: 20 },
    self: { "between-worlds": 50, "community-first": 50 },
    politics: { "not-political": 60, left: 20, centre: 20 },
  },
};

export function mentors(random, count, asOf, after) {
  const made = [];
  for (let i = 0; i < count; i++) {
    const kind = kinds[i % 14 === 13 ? "both" : i % 3 === 1 ? "erw" : "aq"];
    made.push(mentor(random, `M-${String(i + 1).padStart(3, "0")}`, kind, i, asOf, after));
  }
  // The senior probation officer who had worked with animal-rights clients, and is not accepted for them.
  Object.assign(made[11], { type_knowledge: ["animal-rights"], organisation: "O-probation" });
  return made;
}

function mentor(random, id, kind, i, asOf, after) {
  const applicant = i % 10 === 8;
  const lapsed = i % 13 === 6;
  const faith = random.pick(kind.faith);
  const home = random.pick(districts);
  return {
    id,
    capacity: random.pick({ 1: 40, 2: 45, 3: 15 }),
    specialisms: kind.specialisms,
    type_knowledge: random.chance(20) ? ["mixed-unclear"] : [],
    district: home,
    known_places: random.some(
      known.filter((place) => place !== home),
      2,
    ),
    faith,
    strand:
      faith === "islam"
        ? random.pick({ sunni: 30, salafi: 22, deobandi: 16, barelvi: 14, sufi: 14, shia: 4 })
        : null,
    practising: faith === "none" ? false : random.chance(86),
    faith_knowledge: [
      ...new Set([
        ...(faith === "none" ? [] : [faith]),
        ...(random.chance(25) ? ["islam"] : []),
        ...(random.chance(20) ? ["christianity"] : []),
      ]),
    ],
    styles: kind.styles[random.below(kind.styles.length)],
    gender: i % 5 === 3 ? "female" : "male",
    age_band: random.pick({ "18-24": 4, "25-34": 36, "35-49": 42, "50-plus": 18 }),
    ethnicity: random.pick(kind.ethnicity),
    class: random.pick({ working: 60, middle: 40 }),
    politics: random.pick(kind.politics),
    self_positioning: random.pick(kind.self),
    languages: [
      "english",
      ...random.each(
        kind === kinds.aq ? { urdu: 44, punjabi: 30, bengali: 12, arabic: 26, somali: 6 } : { polish: 6 },
      ),
    ],
    experience: random.each(kind.experience),
    knowledge: random.each(kind.knowledge),
    helps_with: random.each({
      "mental-health": 36,
      isolation: 60,
      housing: 26,
      work: 44,
      education: 52,
      grievance: 62,
      family: 44,
      "faith-basics": kind === kinds.aq ? 70 : 4,
    }),
    befriending: random.pick({ strong: 46, some: 46, none: 8 }),
    interventionist: random.pick({ strong: 40, some: 46, none: 14 }),
    disclosure: random.pick({ credentials: 50, open: 34, guarded: 16 }),
    recording: random.pick({ "notes-after": 76, "notes-during": 14, "no-notes": 10 }),
    slots: random.chance(95) ? random.some(slots, 9, 4) : null,
    travels: random.pick({ district: 10, "police-area": 40, region: 34, anywhere: 16 }),
    day_rate: 120 + 10 * random.below(14),
    organisation: `O-${String(1 + random.below(9)).padStart(2, "0")}`,
    vetted: !applicant || random.chance(50),
    vetting_expires: applicant
      ? null
      : lapsed
        ? after(asOf, -(20 + random.below(200)))
        : after(asOf, 30 + random.below(900)),
    standing: applicant ? "applicant" : random.chance(78) ? "accredited" : "supervised",
    selected: !applicant,
    trained: !applicant || random.chance(30),
    networks: random.chance(14) ? [`N-${String(1 + random.below(14)).padStart(2, "0")}`] : [],
    knows_clients: [],
  };
}
