import {
  compile,
  definePlugin,
  type Field,
  type Model,
  type Policy,
  type RawRecord,
  readCaseload,
} from "@waymark/core";
import {
  allocate,
  countAllocation,
  explainer,
  match,
  panel,
  poolCoverage,
  proposalPlaces,
  relationships,
  shortlist,
  verifyAllocation,
  whyNotProposed,
} from "@waymark/matching";
import { factors, fitBands, geographyTables, rules } from "@waymark/matching/library";
import { journey, programme } from "@waymark/metrics";
import { metricsBlocks } from "@waymark/metrics/library";
import { countToDo, type Results, toDoList } from "@waymark/report";
import { assessRisk, countAboveLowest, decide, oversee, register } from "@waymark/risk";
import { riskBlocks } from "@waymark/risk/library";
import { westMidlands } from "@waymark/west-midlands";

const fieldsOf = (kind: "engagement" | "observation" | "activity") => [
  ...((riskBlocks.vocabulary as { [kind: string]: readonly Field[] | undefined })[kind] ?? []),
  ...(metricsBlocks.fields[kind] ?? []),
];

const plugin = definePlugin({
  id: "small",
  version: "1.0.0",
  title: "A small scheme",
  source: "§3.4",
  vocabulary: {
    engagement: fieldsOf("engagement"),
    observation: fieldsOf("observation"),
    activity: fieldsOf("activity"),
    tables: [...geographyTables],
  },
  parameters: [...riskBlocks.parameters, ...metricsBlocks.parameters],
  factors: factors.filter(({ id }) => ["extremism-type", "locality", "faith", "style"].includes(id)),
  fitBands: [...fitBands],
  rules: rules.filter(({ id }) => id !== "day-rate-limit"),
  risks: riskBlocks.risks,
  controls: riskBlocks.controls,
  duties: riskBlocks.duties,
  influences: riskBlocks.influences,
  bands: riskBlocks.bands,
  riskSteps: riskBlocks.riskSteps,
  riskCategories: riskBlocks.riskCategories,
  advice: riskBlocks.advice,
  personFactors: riskBlocks.personFactors,
  roles: westMidlands.roles,
  indicators: [...metricsBlocks.indicators],
  stances: [
    {
      id: "planning",
      title: "Plan and record, or not?",
      source: "§4.5",
      options: [
        { id: "plan", title: "Plan.", changes: {} },
        { id: "let", title: "Let it come.", changes: {} },
      ],
    },
  ],
});

const said = { justification: "The client’s own interest (§3.4).", lawfulBasis: "Public task." };
const policy: Policy = {
  name: "small",
  version: "1.0.0",
  title: "A small scheme",
  asOf: "2026-09-30",
  factors: {
    "extremism-type": { weight: 2_000, mode: "similar", ...said },
    locality: { weight: 1_500, mode: "similar", ...said },
    faith: { weight: 1_200, mode: "similar", ...said },
    style: { weight: 1_200, mode: "similar", ...said },
  },
};

const ready = {
  networks: "none",
  knows_clients: "none",
  vetted: true,
  vetting_expires: "2027-01-01",
  standing: "accredited",
  selected: true,
  trained: true,
};
const mentors: RawRecord[] = [
  { id: "M-1", capacity: 2, ...ready, specialisms: "extreme-right-wing", district: "dudley" },
  {
    id: "M-2",
    capacity: 1,
    ...ready,
    specialisms: "extreme-right-wing",
    district: "sandwell",
    faith: "none",
  },
  {
    id: "M-3",
    capacity: 1,
    ...ready,
    vetting_expires: "2026-03-03",
    specialisms: "extreme-right-wing",
    district: "dudley",
  },
];
const client = { consent: true, networks: "none", extremism_type: "extreme-right-wing", district: "dudley" };
const clients: RawRecord[] = [
  { id: "C-1", ...client },
  { id: "C-2", ...client, faith: "none" },
  { id: "C-3", ...client, district: "sandwell" },
  { id: "C-4", ...client, extremism_type: "animal-rights" },
  { id: "C-5", ...client },
];
const engagements: RawRecord[] = [
  { id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05", serious_threat: "serious" },
  { id: "E-2", client: "C-2", mentor: "M-2", started: "2026-02-05", venue: "public" },
];
const seen = (who: string, date: string, answer: string | null, rater = "mentor"): RawRecord => ({
  client: who,
  indicator: "extremist-content",
  date,
  answer,
  voice: rater,
});
const observations: RawRecord[] = [
  seen("C-1", "2026-01-06", "often"),
  seen("C-1", "2026-06-06", "rarely"),
  seen("C-1", "2026-01-07", "rarely", "client"),
  seen("C-1", "2026-06-07", "rarely", "client"),
  seen("C-2", "2026-02-06", "rarely"),
  seen("C-2", "2026-07-06", "often"),
];
const activity: RawRecord[] = [
  { date: "2026-02-01", client: "C-1", mentor: "M-1", kind: "session", outcome: "attended", recorded: "yes" },
];

const signed = { by: "P-7", role: "Project Manager", date: "2026-09-01", reason: "Seen and heard." };
const written = {
  judgements: [{ engagement: "E-1", category: "mentor", band: "extreme", ...signed }],
  findings: [
    { engagement: "E-1", factor: "family", presence: "present", relevance: "relevant", ...signed },
    { engagement: "E-1", factor: "work-education", presence: "omitted", relevance: "not-judged", ...signed },
  ],
  controls: [{ engagement: "E-1", control: "pair", state: "planned", ...signed }],
};
const decision = {
  kind: "decision",
  decision: "pause and review",
  by: "P-7",
  role: "Project Manager",
  on: "2026-09-02",
  reason: "Too little is known.",
  conditions: ["Ask about the venue."],
} as const;

/** The results of five clients through the real packages, in which every section has something to say. */
export function smallReport(): { readonly model: Model; readonly results: Results } {
  const model = compile(policy, { plugins: [plugin] });
  const caseload = { clients, mentors, engagements, observations, activity, ...written };
  const assessments = engagements.map((one) => assessRisk(model, one));
  const [first] = assessments;
  const decisions = first ? [decide(first, decision)] : [];
  const of = (id: string) => observations.filter((one) => one.client === id);
  const allocation = allocate(model, caseload);
  const lists = shortlist(model, caseload, { top: 3 });
  const oversight = oversee(model, readCaseload(model, caseload), assessments, decisions);
  const people = [{ id: "E-1", client: "C-1", mentors: ["M-1"] }];
  const rows = register(assessments);
  const todo = toDoList({
    ...{ model, allocation, assessments, engagements: people },
    escalations: oversight.escalations,
  });
  const results: Results = {
    waymark: "1.0.0",
    policy: { name: "small", version: "1.0.0", title: model.title, asOf: model.asOf, fingerprint: "" },
    ...{ plugins: [], chosen: policy, records: {}, top: 3 },
    days: { all: 0, after: 0, last: null, since: 0, doubt: null },
    shortlists: lists,
    allocation,
    served: countAllocation(allocation),
    verdict: verifyAllocation(model, caseload, allocation),
    assigned: [match(model, clients[0] as RawRecord, mentors[0] as RawRecord)],
    assignedPairs: [],
    places: proposalPlaces(model, caseload, allocation),
    notProposed: whyNotProposed(model, caseload, allocation, lists),
    floor: { served: { with: 1, without: 2 }, clients: [] },
    nearMisses: [explainer(model, caseload).pair("C-1", "M-3")],
    coverage: poolCoverage(model, caseload),
    remedies: [],
    panel: panel(model, caseload),
    relationships: relationships(model, caseload),
    clients: [{ client: "C-1", says: "District: Dudley." }],
    engagements: people,
    todo,
    todoCounts: countToDo(todo),
    risk: { ...oversight, assessments, register: rows, aboveLowest: countAboveLowest(model, rows) },
    metrics: {
      programme: programme(model, caseload),
      journeys: ["C-1", "C-2"].map((id) => journey(model, of(id))),
      ...{ plan: null, instruments: [], verdicts: [] },
    },
  };
  return { model, results };
}
