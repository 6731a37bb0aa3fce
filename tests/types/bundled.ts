import { compile, definePlugin, type RawRecord } from "@waymark/core";
import { match, matchPair } from "@waymark/matching";
import { journey } from "@waymark/metrics";
import { assessRisk } from "@waymark/risk";
import { type ClientRecord, type EngagementRecord, policy, westMidlands } from "@waymark/west-midlands";
import { service } from "./scheme.js";

declare module "@waymark/core" {
  interface AddedToLists {
    "extremism-types": "anti-state";
  }
}

const model = compile(policy, { plugins: [westMidlands] });
const both = compile(policy, { plugins: [westMidlands, service] });
const head = { name: "a", version: "1.0.0", title: "A", asOf: "2026-01-31" } as const;
const client = { id: "C-1", extremism_type: "extreme-right-wing" } as const;
const mentor = { id: "M-1", capacity: 1 } as const;
const engagement = { id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" } as const;
const seen = { client: "C-1", date: "2026-01-05", indicator: "rapport", voice: "mentor" } as const;

/** What types know of the bundled scheme: each of these is right. */
export function good(row: RawRecord, text: string) {
  const faith: ClientRecord["faith"] = "islam";
  const danger: EngagementRecord["mentor_danger"] = "no";
  const found = match(
    model,
    { ...client, faith, easting: "400000 metres", needs: ["housing", "work"], wishes: "faith:prefer" },
    {
      ...mentor,
      vetted: "yes",
      vetting_expires: "2027-01-31",
      slots: "mon-eve",
      networks: "none",
      knows_clients: [],
    },
  );
  const named = found.contributions.some(({ factor }) => factor === "faith");
  matchPair(model, client, mentor, { ...mentor, id: "M-2" });
  assessRisk(model, { ...engagement, serious_threat: "serious", paused: false });
  journey(model, [{ ...seen, answer: "good" }], { engagements: [{ ...engagement, ended: "2026-05-01" }] });
  compile({ ...head, factors: { faith: { weight: 1, mode: "if-asked" } } }, { plugins: [westMidlands] });
  compile({ ...head, stances: { "hard-or-soft": "soft" } }, { plugins: [westMidlands] });

  // Two schemes together: the fields of both. A word that an application says it added to a list.
  match(both, { ...client, instrument: "oud", faith: "islam" }, { ...mentor, instruments: ["drums"] });
  match(model, { id: "C-1", extremism_type: "anti-state" }, mentor);

  // What comes from a form or a file: its words are checked when it is read.
  match(model, { id: "C-1", extremism_type: text, faith: text }, { ...mentor, specialisms: text.split(";") });
  match(model, row, row);
  assessRisk(model, row);
  journey(model, [row]);

  // Made anew, a plugin may have other pieces: its records are any records.
  const { stances: _, ...kept } = westMidlands;
  const anew = compile(policy, { plugins: [definePlugin({ ...kept, vocabulary: {} })] });
  match(anew, { id: "C-1", a_field_of_ours: 1 }, mentor);
  return { named, danger };
}

/** What must not type-check. */
export function bad(text: string) {
  // @ts-expect-error a misspelt field
  match(model, { ...client, faiht: "islam" }, mentor);
  // @ts-expect-error a misspelt word
  match(model, { ...client, faith: "islma" }, mentor);
  // @ts-expect-error a misspelt word of a list that others may add to
  match(model, { id: "C-1", extremism_type: "extreme-right-wingg" }, mentor);
  // @ts-expect-error a misspelt word among several
  match(model, client, { ...mentor, specialisms: ["animal-rights", "animal-right"] });
  // @ts-expect-error a misspelt field beside text from a form
  match(model, { id: "C-1", extremism_type: text, faiht: text }, mentor);
  // @ts-expect-error another unit
  match(model, { ...client, easting: "400 miles" }, mentor);
  // @ts-expect-error what must be filled in is not there
  match(model, { id: "C-1" }, mentor);
  // @ts-expect-error several words are a list; one text of them is for spreadsheets
  match(model, { ...client, needs: "housing;work" }, mentor);
  // @ts-expect-error a field of the client
  matchPair(model, client, mentor, { ...mentor, id: "M-2", consent: true });
  // @ts-expect-error a misspelt fact of a relationship
  assessRisk(model, { ...engagement, serious_treat: "serious" });
  // @ts-expect-error a misspelt answer of a fact
  assessRisk(model, { ...engagement, serious_threat: "seriuos" });
  // @ts-expect-error a rater that there is not
  journey(model, [{ ...seen, voice: "mentro" }]);
  // @ts-expect-error an indicator that there is not
  journey(model, [{ ...seen, indicator: "raport" }]);
  // @ts-expect-error the field has another name
  journey(model, [{ client: "C-1", date: "2026-01-05", indicator: "rapport", rater: "mentor" }]);
  // @ts-expect-error a misspelt factor
  compile({ ...head, factors: { faiht: { weight: 1, mode: "similar" } } }, { plugins: [westMidlands] });
  // @ts-expect-error a misspelt option of a stance
  compile({ ...head, stances: { "hard-or-soft": "sotf" } }, { plugins: [westMidlands] });
  // @ts-expect-error a misspelt parameter
  compile({ ...head, parameters: { quiet_afetr: 30 } }, { plugins: [westMidlands] });
  // @ts-expect-error a factor that there is not
  return match(model, client, mentor).contributions[0]!.factor === "faiht";
}
