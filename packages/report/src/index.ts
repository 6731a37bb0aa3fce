export { renderReport } from "./render.js";
export type {
  ClientInWords,
  ClientVerdicts,
  DaysAround,
  InstrumentSource,
  PlanKept,
  Results,
  ResultsHead,
} from "./results.js";
export {
  type EngagementPeople,
  sayAbout,
  sayKinds,
  type ToDoItem,
  type ToDoKind,
  type ToDoSources,
  toDoList,
  type When,
  whens,
  whenWords,
} from "./to-do/index.js";
export { ordinal } from "./words/index.js";
