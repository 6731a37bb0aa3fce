import { compile } from "@waymark/core";
import {
  exportCases,
  indicatorPart,
  journey,
  journeyStatistics,
  journeys,
  programme,
  programmeByGroup,
  programmeWorkings,
  protocol,
  publishedGrowth,
  publishedTables,
} from "@waymark/metrics";
import { metricsIndicators } from "@waymark/metrics/library";
import { assessRisk, auditProxies, reviewEngagement, riskPart, simulate } from "@waymark/risk";
import { riskBlocks } from "@waymark/risk/library";
import { policy, westMidlands } from "@waymark/west-midlands";
import { expect, it } from "vitest";

const model = compile(policy, { plugins: [westMidlands] });
const log = { clients: [], mentors: [] };
const engagement = { id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" };
const caseload = {
  clients: [{ id: "C-1", extremism_type: "animal-rights" }],
  mentors: [{ id: "M-1", capacity: 1 }],
  engagements: [engagement],
};
const way = journey(model, []);
const learning = programme(model, log).understanding.register;
const assessment = assessRisk(model, engagement);

it.each<[name: string, slip: string, meant: string, call: (options: never) => unknown]>([
  ["programme", "matchdCut", "matchedCut", (options) => programme(model, log, options)],
  ["journeys", "form", "from", (options) => journeys(model, log, options)],
  ["programmeByGroup", "fom", "from", (options) => programmeByGroup(model, log, "district", options)],
  ["programmeWorkings", "frm", "from", (options) => programmeWorkings(model, log, options)],
  ["publishedTables", "hideZeroes", "hideZeros", (options) => publishedTables(model, log, options)],
  ["publishedGrowth", "hideZero", "hideZeros", (options) => publishedGrowth(model, log, options)],
  ["protocol", "treshold", "threshold", (options) => protocol(model, options)],
  ["journey", "engagement", "engagements", (options) => journey(model, [], options)],
  ["journeyStatistics", "instrument", "instruments", (options) => journeyStatistics(model, way, options)],
  ["indicatorPart", "asof", "asOf", (options) => indicatorPart(metricsIndicators[0]!, options)],
  ["exportCases", "treshold", "threshold", (options) => exportCases(learning, options)],
  ["simulate", "sead", "seed", (options) => simulate(model, assessment, options)],
  ["auditProxies", "lest", "least", (options) => auditProxies(model, log, options)],
  ["reviewEngagement", "bowTie", "bowTies", (options) => reviewEngagement(model, caseload, "E-1", options)],
  ["riskPart", "parameter", "parameters", (options) => riskPart(riskBlocks.risks[0]!, options)],
])("%s refuses an option called %s, and names %s", (_, slip, meant, call) => {
  const refused = (code: string, more: object) =>
    expect.objectContaining({ problems: [expect.objectContaining({ code, ...more })] });
  expect(() => call({ [slip]: [] } as never)).toThrow(
    refused("unknown-option", { path: `options.${slip}`, hint: `Did you mean ${meant}?` }),
  );
  expect(() => call(null as never)).toThrow(refused("not-options", { path: "options" }));
});
