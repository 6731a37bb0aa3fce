export { matchesBeside, sayStands } from "./client/beside.js";
export { sayComparison } from "./client/comparison.js";
export {
  type ClientExplanation,
  type ClientSentences,
  explainClient,
  sayClient,
} from "./client/explanation.js";
export { type ClientLine, fiveLines } from "./client/five-lines.js";
export { mostQuestions, sayQuestion } from "./client/questions.js";
export { type ReportPage, reportPages } from "./pages/report-pages.js";
export { type BoardData, boardData } from "./papers/board-data.js";
export { renderBoardPaper } from "./papers/board-page.js";
export { renderReport } from "./render.js";
export type {
  ClientVerdicts,
  InstrumentSource,
  PlanKept,
  Results,
  ResultsHead,
} from "./results.js";
export {
  countToDo,
  type EngagementPeople,
  engagementPeople,
  putOnRecord,
  sayAbout,
  sayKinds,
  type ToDoGroup,
  type ToDoItem,
  type ToDoKind,
  type ToDoSources,
  toDoList,
  type When,
  whens,
  whenWords,
} from "./to-do/index.js";
export { look, type View } from "./view.js";
export { ordinal } from "./words/index.js";
