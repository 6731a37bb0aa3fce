import "../src/announced.js";
import type { CountedList as ListName } from "@waymark/core";
import { compile, definePlugin, type Field, type Model, type Plugin, type RawRecord } from "@waymark/core";
import { metricsBlocks } from "../src/library/index.js";
import type { ProgrammeTables } from "../src/measure/rows.js";

const field = (id: string, kind: Field["kind"], values?: string[]): Field => ({
  id,
  title: id,
  kind,
  sensitivity: "ordinary",
  describes: id,
  ...(values ? { values: values.map((value) => ({ id: value, title: value })) } : {}),
});

/** A scheme for tests: the whole of metrics, with the few fields of others that its measures read. */
export function testModel(extra: Partial<Plugin> = {}, parameters: Record<string, number> = {}): Model {
  const plugin = definePlugin({
    id: "test",
    version: "1.0.0",
    title: "Test",
    source: "§7",
    vocabulary: {
      ...metricsBlocks.fields,
      client: [{ ...field("faith", "category", ["a", "b"]), sensitivity: "special category" }],
      mentor: [
        field("specialisms", "categories", ["right-wing", "animal-rights", "other-type"]),
        field("vetted", "boolean"),
        field("standing", "category", ["accredited", "applicant"]),
      ],
    },
    indicators: [...metricsBlocks.indicators],
    instruments: [...metricsBlocks.instruments],
    parameters: [...metricsBlocks.parameters],
    success: metricsBlocks.success,
  });
  const plugins: Plugin[] = [plugin];
  if (Object.keys(extra).length > 0)
    plugins.push(definePlugin({ id: "extra", version: "1.0.0", title: "Extra", source: "§7", ...extra }));
  const policy = {
    name: "test",
    version: "1.0.0",
    title: "Test",
    asOf: "2026-06-30",
    factors: {},
    parameters,
  };
  return compile(policy, { plugins });
}

/** An observation in a line. */
export function seen(
  client: string,
  date: string,
  indicator: string,
  voice: string,
  answer: string,
): RawRecord {
  return { client, date, indicator, voice, answer };
}

/** A small caseload with something of everything. */
export const log: Required<Pick<ProgrammeTables, ListName>> = {
  clients: ["C1", "C2", "C3", "C4"].map((id) => ({ id, faith: "a" })),
  mentors: [
    { id: "M1", capacity: 2, specialisms: "right-wing", vetted: "yes", standing: "accredited" },
    { id: "M2", capacity: 2, specialisms: "right-wing; other-type", vetted: "no", standing: "accredited" },
    { id: "M3", capacity: 1, specialisms: "other-type", vetted: "", standing: "applicant" },
  ],
  engagements: [
    {
      id: "E1",
      client: "C1",
      mentor: "M1",
      started: "2026-01-01",
      ended: "2026-05-01",
      ending: "agreed-exit",
    },
    {
      id: "E2",
      client: "C2",
      mentor: "M1",
      started: "2026-01-10",
      ended: "2026-03-01",
      ending: "left-early",
    },
    { id: "E3", client: "C3", mentor: "M1", started: "2026-02-01" },
  ],
  observations: [
    seen("C1", "2026-01-05", "extremist-content", "mentor", "often"),
    seen("C1", "2026-04-20", "extremist-content", "mentor", "rarely"),
    seen("C1", "2026-01-05", "extremist-content", "client", "sometimes"),
    seen("C1", "2026-04-20", "extremist-content", "client", "never"),
    seen("C2", "2026-01-12", "extremist-content", "mentor", "sometimes"),
    seen("C3", "2026-02-03", "extremist-content", "mentor", "sometimes"),
    seen("C3", "2026-05-03", "extremist-content", "mentor", "often"),
    seen("C3", "2026-05-03", "work", "mentor", ""),
  ],
  activity: [
    {
      date: "2026-01-02",
      kind: "referral",
      client: "C1",
      agency: "Agency A",
      referrer_trust: 5,
      right_referral: "yes",
    },
    {
      date: "2026-01-03",
      kind: "referral",
      client: "C2",
      agency: "Agency B",
      referrer_trust: 2,
      right_referral: "",
    },
    { date: "2026-01-04", kind: "manual", cost: 100 },
    {
      date: "2026-01-08",
      kind: "session",
      client: "C1",
      mentor: "M1",
      outcome: "attended",
      recorded: "yes",
      cost: 80,
    },
    {
      date: "2026-01-15",
      kind: "session",
      client: "C1",
      mentor: "M1",
      outcome: "attended",
      recorded: "no",
      cost: 80,
    },
    { date: "2026-01-22", kind: "session", client: "C1", mentor: "M1", outcome: "missed" },
    { date: "2026-03-01", kind: "supervision", mentor: "M1", cost: 50 },
    {
      date: "2026-05-10",
      kind: "case-study",
      client: "C1",
      triggers_in: "grievance",
      triggers_out: "boredom; family",
      tried: "listening",
      followed: "moved-on",
      confidence: "medium",
    },
  ],
};
