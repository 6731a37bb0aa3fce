import { countRecords, daysAround, type Model, recordQuestions } from "@waymark/core";
import {
  allocate,
  assignedMatches,
  clientsInWords,
  countAllocation,
  eachShortlist,
  exclusions,
  explainer,
  floorCost,
  type PreviousPair,
  panel,
  poolCoverage,
  proposalPlaces,
  relationships,
  remedies,
  type Shortlist,
  verifyAllocation,
  whyNotProposed,
} from "@waymark/matching";
import { journeys, programme } from "@waymark/metrics";
import { countToDo, engagementPeople, type Results, type ResultsHead, toDoList } from "@waymark/report";
import { countAboveLowest, oversee, register } from "@waymark/risk";
import type { Folder } from "../caseload/read.js";
import { verdictsOf } from "../success/instruments.js";
import { checkPlan } from "../success/plan.js";
import { version } from "../version.js";
import type { Progress } from "./progress.js";
import { assessAll, keptRecord } from "./risk.js";

/** The head of a document made with a model. */
export function headOf({
  name,
  version: policyVersion,
  title,
  asOf,
  fingerprint,
  plugins,
}: Model): ResultsHead {
  return {
    waymark: version,
    policy: { name, version: policyVersion, title, asOf, fingerprint },
    plugins: plugins.map((plugin) => ({ id: plugin.id, version: plugin.version })),
  };
}

/**
 * Works out everything, in the order in which a reader would ask for it.
 *
 * @param previous earlier proposals, of which as few as possible move
 */
export function computeResults(
  folder: Folder,
  top: number,
  progress: Progress,
  previous: readonly PreviousPair[] = [],
): Results {
  const { model, caseload, read } = folder;
  progress.step(`Comparing ${read.clients.length} clients with ${read.mentors.length} mentors`);
  const shortlists: Shortlist[] = [];
  for (const one of eachShortlist(model, caseload, { top })) {
    shortlists.push(one);
    progress.count(shortlists.length, read.clients.length);
  }
  progress.step("Allocating");
  const allocation = allocate(model, caseload, { previous });
  progress.step("Checking the proof");
  const verdict = verifyAllocation(model, caseload, allocation);
  const places = proposalPlaces(model, caseload, allocation);
  const assigned = assignedMatches(model, caseload, allocation);
  const cheapest = remedies(model, caseload);
  progress.step("Looking at standards and relationships");
  const sheet = panel(model, caseload);
  const followed = relationships(model, caseload);
  progress.step("Assessing risks");
  const assessments = assessAll(model, read, folder.decisions, progress);
  const oversight = oversee(model, read, assessments, folder.decisions);
  progress.step("Following the journeys");
  const report = programme(model, caseload);
  const all = journeys(model, caseload);
  const rows = register(assessments, keptRecord(model, read, folder.decisions));
  const engagements = engagementPeople(read);
  const todo = toDoList({
    model,
    questions: recordQuestions(model, caseload),
    exclusions: exclusions(model, caseload),
    allocation,
    remedies: cheapest,
    panel: sheet,
    relationships: followed,
    assessments,
    escalations: oversight.escalations,
    engagements,
  });
  return {
    ...headOf(model),
    chosen: folder.policy,
    records: countRecords(read),
    days: daysAround(model, read),
    top,
    shortlists,
    allocation,
    served: countAllocation(allocation),
    verdict,
    assigned: assigned.matches,
    assignedPairs: assigned.pairs,
    places,
    notProposed: whyNotProposed(model, caseload, allocation, shortlists),
    floor: floorCost(model, caseload),
    nearMisses: explainer(model, caseload).nearMisses(mostPairs),
    coverage: poolCoverage(model, caseload),
    remedies: cheapest,
    panel: sheet,
    relationships: followed,
    clients: clientsInWords(model, read),
    engagements,
    todo,
    todoCounts: countToDo(todo),
    risk: {
      ...oversight,
      assessments,
      register: rows,
      aboveLowest: countAboveLowest(model, rows),
    },
    metrics: {
      programme: report,
      journeys: all,
      plan: folder.plan ? checkPlan(model, folder.plan, report) : null,
      instruments: folder.instruments,
      verdicts: verdictsOf(model, all, folder.instruments),
    },
  };
}

/** Past so many pairs, near misses are left to `waymark explain`: a report would not have room for them. */
const mostPairs = 60_000;
