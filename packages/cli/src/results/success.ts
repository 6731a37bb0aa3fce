import type { Caseload, Model, RawRecord } from "@waymark/core";
import { type Journey, journey, type ProgrammeReport, programme } from "@waymark/metrics";

/** What is known of success: nothing adds up to an overall score of a scheme, or of a person. */
export interface Success {
  readonly programme: ProgrammeReport;
  /** One for each client who was observed, in the order of their ids. */
  readonly journeys: readonly Journey[];
}

/** The journeys of a caseload's clients, and the programme's report. */
export function successOf(model: Model, caseload: Caseload): Success {
  const observations = byClient(caseload.observations ?? []);
  const engagements = byClient(caseload.engagements ?? []);
  const clients = model.indicators.length === 0 ? [] : [...observations.keys()].sort();
  return {
    programme: programme(model, caseload),
    journeys: clients.map((client) =>
      journey(model, observations.get(client) ?? [], { engagements: engagements.get(client) ?? [] }),
    ),
  };
}

function byClient(records: readonly RawRecord[]): Map<string, RawRecord[]> {
  const groups = new Map<string, RawRecord[]>();
  for (const record of records) {
    const client = String(record.client).trim();
    const group = groups.get(client);
    if (group) group.push(record);
    else groups.set(client, [record]);
  }
  return groups;
}
