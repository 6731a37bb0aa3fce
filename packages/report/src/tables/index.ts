export { dutyTitle, factTitle, pieceTitle, riskTitle } from "../words/titles.js";
export { agreementMethods, agreementRows, agreementTable } from "./agreement.js";
export {
  type AllocationRow,
  allocationRows,
  allocationTable,
  clientOf,
  sayDecision,
  sayFlag,
  sayMentors,
} from "./allocation.js";
export { assessmentTable } from "./assessments.js";
export { blockedTable } from "./blocked.js";
export { type CaseRow, caseTable, patternTable, readCaseTable } from "./cases.js";
export { score, scoreRange, signedScore, wholeScore } from "./cells.js";
export { changeTable } from "./changes.js";
export { differenceRows, differenceTable, withoutTable } from "./comparisons.js";
export { contributionRows, contributionTable } from "./contributions.js";
export { coverageRows, coverageTable } from "./coverage.js";
export { basisRows, basisTable, personalFieldTable } from "./data-use.js";
export { departureTable } from "./departures.js";
export { fieldAuditTable, groupTable } from "./fairness.js";
export { type FigureRow, figureTable } from "./figures.js";
export { findingRows, findingTable, silentTitles } from "./findings.js";
export { type FitRow, fitTable } from "./fits.js";
export { fundingLines, fundingTable, lengthTable } from "./funding.js";
export { type HeatRow, heatMapTable, heatRows, stepTable } from "./heat-map.js";
export { type ListedRow, listedTable, numberTable } from "./ids.js";
export { trajectoryRows, trajectoryTable } from "./journeys.js";
export { judgementRows, judgementTable } from "./judgements.js";
export { type LearntRow, learntTable } from "./learnt.js";
export { lintRuleTable, lintTable } from "./lint.js";
export { measureTable } from "./measures.js";
export { overrideTable, sayState } from "./overrides.js";
export { withList } from "./own-list.js";
export { pairParts, pairPartTable, pairTable, sayPart } from "./pairs.js";
export { assessorTable, panelRows, panelTable, standingTable } from "./panel.js";
export { policyFactorTable } from "./policy.js";
export { chanceTable, heldRiskTable, programmeRiskTable } from "./programme-risks.js";
export { fitBandOf, proposalOf, whyAssigned } from "./proposal-of.js";
export { askFirst, type ProposalRow, proposalTable, sayAgainst, sayBetter, sayPlace } from "./proposals.js";
export { proxyTable } from "./proxies.js";
export { publishedCells, publishedCellTable, publishedRows, publishedTable } from "./published.js";
export { recomputedCategoryTable, recomputedRiskTable } from "./recomputed.js";
export { decisionTable, fileTable } from "./records.js";
export { registerTable, registerTableOf } from "./register.js";
export { relationshipTable } from "./relationships.js";
export { bowTieRows, bowTieTable, categoryTable, type RiskWords } from "./reviews.js";
export { categoryChangeTable, moverTable, sayLevels } from "./risk-changes.js";
export { fileCell, isNumeric, sayCell } from "./say.js";
export { sharedChecks, shortlistRows, shortlistTable } from "./shortlists.js";
export { singleCaseTable } from "./single-case.js";
export { sayStanceChange, stanceTable } from "./stances.js";
export { type Cell, type Column, columnsOf, type Kind, pick, type Table, withoutFigures } from "./table.js";
export { sayBy, toDoTable } from "./to-do.js";
export { verdictTable } from "./verdicts.js";
