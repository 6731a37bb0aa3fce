export { type Attention, attentionOf, dutiesOf, isOfRisk } from "./attention.js";
export { countToDo, type ToDoGroup } from "./count.js";
export type { ToDoItem, ToDoKind, When } from "./item.js";
export { toDoList, whens } from "./list.js";
export { type EngagementPeople, engagementPeople } from "./people.js";
export type { ToDoSources } from "./sources.js";
export { putOnRecord, sayAbout, sayKinds, whenWords } from "./words.js";
