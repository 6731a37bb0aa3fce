import type { RawRecord } from "@waymark/core";
import { compile, type Model } from "@waymark/core";
import { allocate, match, shortlist } from "@waymark/matching";
import { journey, programme } from "@waymark/metrics";
import type { ReportInput } from "@waymark/report";
import { assessRisk, register } from "@waymark/risk";
import { policy, westMidlands } from "@waymark/west-midlands";
import { activity } from "../../examples/west-midlands/generate/activity.mjs";
import { clients } from "../../examples/west-midlands/generate/clients.mjs";
import { after } from "../../examples/west-midlands/generate/days.mjs";
import { engagements } from "../../examples/west-midlands/generate/engagements.mjs";
import { mentors } from "../../examples/west-midlands/generate/mentors.mjs";
import { observations } from "../../examples/west-midlands/generate/observations.mjs";
import { source } from "../../examples/west-midlands/generate/random.mjs";

/** The example's made-up region, through the real packages: what a report of a whole scheme is made from. */
export function wholeScheme(): ReportInput {
  const model: Model = compile(policy, { plugins: [westMidlands] });
  const random = source(20_100_801);
  const { asOf } = policy;
  const people = { clients: clients(random, 70), mentors: mentors(random, 43, asOf, after) };
  const made: RawRecord[] = engagements(random, model, people, asOf, { after, active: 40, ended: 9 });
  const seen: RawRecord[] = observations(random, model, people, made, asOf, after);
  const done: RawRecord[] = activity(random, people, made, asOf, after);
  const caseload = { ...people, engagements: made, observations: seen, activity: done };
  const allocation = allocate(model, caseload);
  const risk = made.filter(({ ended }) => !ended).map((one) => assessRisk(model, one));
  const record = (list: readonly RawRecord[], id: string) => list.find((one) => one.id === id) as RawRecord;
  const ids = [...new Set(seen.map(({ client }) => String(client)))].sort();
  return {
    model,
    shortlists: shortlist(model, caseload, { top: 5 }),
    allocation,
    risk,
    register: register(risk),
    programme: programme(model, caseload),
    journeys: ids.map((id) =>
      journey(
        model,
        seen.filter(({ client }) => client === id),
        { engagements: made.filter(({ client }) => client === id) },
      ),
    ),
    version: "1.0.0",
    assigned: allocation.assignments.map(({ client, mentor }) =>
      match(model, record(people.clients, client), record(people.mentors, mentor)),
    ),
    engagements: made.map(({ id, client, mentor, second_mentor }) => ({
      id: String(id),
      client: String(client),
      mentors: [mentor, second_mentor].filter(Boolean).map(String),
    })),
    commands: [
      { says: "Recompute everything and compare:", command: "waymark verify out" },
      { says: "Ask about one pair:", command: "waymark explain . C-017 M-009" },
    ],
  };
}
