export { escapeHtml } from "./html/escape.js";
export type { EngagementPeople, ReportCommand, ReportInput } from "./input.js";
export { renderReport } from "./render.js";
export { longDay } from "./words/index.js";
