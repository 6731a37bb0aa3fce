export type { ToDoItem, ToDoKind, When } from "./item.js";
export { toDoList, whens } from "./list.js";
export type { EngagementPeople, ToDoSources } from "./sources.js";
export { sayAbout, sayKinds, whenWords } from "./words.js";
