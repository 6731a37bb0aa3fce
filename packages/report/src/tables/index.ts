export {
  type AllocationRow,
  allocationRows,
  allocationTable,
  clientOf,
  sayDecision,
  sayFlag,
  sayMentors,
} from "./allocation.js";
export { type CaseRow, caseTable, patternTable } from "./cases.js";
export { changeTable } from "./changes.js";
export { trajectoryRows, trajectoryTable } from "./journeys.js";
export { measureTable } from "./measures.js";
export { panelRows, panelTable, standingTable } from "./panel.js";
export { registerLines, registerTable } from "./register.js";
export { relationshipTable } from "./relationships.js";
export { fileCell, isNumeric, sayCell } from "./say.js";
export { sharedChecks, shortlistRows, shortlistTable } from "./shortlists.js";
export { type Cell, type Column, columnsOf, type Kind, pick, type Table } from "./table.js";
export { toDoTable } from "./to-do.js";
