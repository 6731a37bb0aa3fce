// Clients. The make-up follows what was published of referrals: 93 % male, most aged 15 to 24 (§3.2: 228 referrals
// to Channel, April 2007 to December 2008); few animal-rights cases (§3.1: some 30 people nationally).
import { vignettes } from "./vignettes.mjs";

const types = { "al-qaeda-influenced": 52, "extreme-right-wing": 34, "mixed-unclear": 14 };
const districts = {
  birmingham: 34,
  sandwell: 12,
  coventry: 10,
  wolverhampton: 8,
  walsall: 8,
  dudley: 7,
  solihull: 4,
  "stoke-on-trent": 6,
  redditch: 3,
  worcester: 3,
  "nuneaton-and-bedworth": 3,
  "telford-and-wrekin": 2,
};
const slots = ["mon", "tue", "wed", "thu", "fri", "sat"].flatMap((day) =>
  ["am", "pm", "eve"].map((part) => `${day}-${part}`),
);

const byType = {
  "al-qaeda-influenced": {
    faith: { islam: 92, none: 4, christianity: 4 },
    ethnicity: { "south-asian": 56, black: 16, arab: 12, white: 8, mixed: 8 },
    politics: { "not-political": 60, left: 25, centre: 15 },
    self: { "faith-first": 45, "between-worlds": 30, "community-first": 15, "on-their-own": 10 },
    style: { listening: 34, therapeutic: 22, balanced: 20, direct: 18, confrontational: 6 },
    knowledge: { theology: 72, narratives: 60, "online-spaces": 40 },
    experience: { conversion: 18, migration: 24, gang: 14, prison: 12, "manual-work": 10 },
    needs: {
      "faith-basics": 30,
      isolation: 40,
      "mental-health": 30,
      education: 30,
      work: 26,
      grievance: 48,
      family: 30,
      housing: 14,
    },
    language: { english: 80, urdu: 8, punjabi: 4, bengali: 4, arabic: 3, somali: 1 },
  },
  "extreme-right-wing": {
    faith: { none: 66, christianity: 34 },
    ethnicity: { white: 94, mixed: 6 },
    politics: { nationalist: 60, right: 20, "not-political": 20 },
    self: { "nation-first": 50, "community-first": 25, "on-their-own": 25 },
    style: { confrontational: 26, direct: 34, balanced: 20, listening: 14, therapeutic: 6 },
    knowledge: { "far-right-groups": 80, narratives: 40, "online-spaces": 50 },
    experience: { "football-firm": 38, "manual-work": 34, gang: 20, prison: 18, military: 8 },
    needs: {
      work: 44,
      housing: 24,
      isolation: 36,
      grievance: 50,
      family: 24,
      education: 28,
      "mental-health": 26,
    },
    language: { english: 100 },
  },
  "mixed-unclear": {
    faith: { none: 60, islam: 20, christianity: 20 },
    ethnicity: { white: 60, "south-asian": 20, mixed: 20 },
    politics: { "not-political": 70, nationalist: 20, left: 10 },
    self: { "on-their-own": 60, "between-worlds": 40 },
    style: { therapeutic: 40, listening: 40, balanced: 20 },
    knowledge: { "online-spaces": 80, narratives: 50 },
    experience: { gang: 10 },
    needs: { "mental-health": 60, isolation: 70, education: 40, family: 30 },
    language: { english: 100 },
  },
};

export function clients(random, count) {
  const made = vignettes.map((vignette) => vignette.client);
  for (let i = made.length; i < count; i++)
    made.push(client(random, `C-${String(i + 1).padStart(3, "0")}`, i));
  return made;
}

function client(random, id, i) {
  const type = random.pick(types);
  const kind = byType[type];
  // Every sixteenth or so is a woman: 93 % male.
  const gender = i % 16 === 9 ? "female" : "male";
  const faith = random.pick(kind.faith);
  const asksForStrand = faith === "islam" && random.chance(10);
  const unknown = (percent, value) => (random.chance(percent) ? null : value);
  const wishes = [
    ...(asksForStrand ? ["strand:prefer"] : []),
    ...(gender === "female" && random.chance(60) ? ["gender:must"] : []),
    ...(type === "extreme-right-wing" && random.chance(18) ? ["ethnicity:prefer"] : []),
    ...(random.chance(8) ? ["locality:prefer-not"] : []),
    ...(random.chance(5) ? ["faith:any"] : []),
  ];
  return {
    id,
    status: "open",
    extremism_type: type,
    district: random.pick(districts),
    faith: unknown(4, faith),
    strand: asksForStrand ? random.pick({ salafi: 3, sufi: 3, deobandi: 2, barelvi: 2 }) : null,
    style_wanted: unknown(8, random.pick(kind.style)),
    gender,
    age_band: random.pick({ "under-18": 30, "18-24": 40, "25-34": 18, "35-49": 10, "50-plus": 2 }),
    ethnicity: random.pick(kind.ethnicity),
    class: unknown(25, random.pick({ working: 74, middle: 18, other: 8 })),
    politics: unknown(25, random.pick(kind.politics)),
    self_positioning: unknown(35, random.pick(kind.self)),
    language: random.pick(kind.language),
    experience: unknown(6, random.each(kind.experience)),
    knowledge_needed: unknown(5, random.each(kind.knowledge)),
    needs: unknown(3, random.each(kind.needs)),
    disclosure_wanted: unknown(20, random.pick({ credentials: 45, open: 40, guarded: 15 })),
    recording_accepted: unknown(12, random.pick({ "notes-after": 70, "notes-during": 14, "no-notes": 16 })),
    slots: random.some(slots, 7, 3),
    networks: random.chance(45) ? [`N-${String(1 + random.below(14)).padStart(2, "0")}`] : [],
    consent: random.chance(96) ? true : null,
    risk_assessed: random.chance(84),
    pair_needed: random.chance(16),
    wishes,
    vignette: null,
  };
}
