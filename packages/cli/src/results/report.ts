import { renderReport } from "@waymark/report";
import type { Folder } from "../folder/read.js";
import { version } from "../version.js";
import type { Results } from "./compute.js";

/** The report as one HTML page. It names no place, so that it is the same wherever it is made. */
export function reportPage({ model, instruments }: Folder, results: Results): string {
  const {
    shortlists,
    allocation,
    assessments,
    register,
    success,
    assigned,
    assignedPairs,
    nearMisses,
    oversight,
    coverage,
    plan,
    verdicts,
  } = results;
  return renderReport({
    model,
    shortlists,
    allocation,
    risk: assessments,
    register,
    oversight,
    programme: success.programme,
    journeys: success.journeys,
    version,
    assigned,
    assignedPairs,
    nearMisses,
    coverage: coverage.grid,
    plan,
    verdicts,
    instruments,
    engagements: results.engagements,
    todo: results.todo,
    commands: [
      { says: "Do it all again, and see that nothing differs", command: "waymark verify DIR" },
      { says: "Why this score, and what would change it", command: "waymark explain CASELOAD CLIENT MENTOR" },
      { says: "Where each risk and measure of the report is held", command: "waymark coverage" },
    ],
  });
}
