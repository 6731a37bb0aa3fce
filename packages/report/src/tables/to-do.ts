import { longDay, longDays } from "@waymark/core";
import { sayAbout, type ToDoItem, whenWords } from "../to-do/index.js";
import { columnsOf, type Table } from "./table.js";

const { text, date, yesNo } = columnsOf<ToDoItem>();
const readers = columnsOf<ToDoItem>({ readersOnly: true });

/** What has to be done, who does it, and by when. */
export const toDoTable: Table<ToDoItem> = {
  title: "What has to be done",
  empty: "Nothing has to be done.",
  columns: [
    text("when", "When", ({ when }) => whenWords[when]),
    text("kind", "Kind", ({ kind }) => kind),
    text("client", "Client", ({ client }) => client),
    text("mentors", "Mentors", ({ mentors }) => mentors.join("; ")),
    text("engagement", "Relationship", ({ engagement }) => engagement),
    readers.text("about", "About", sayAbout),
    text("todo", "What has to be done", ({ todo }) => longDays(todo)),
    text("because", "Why", ({ because }) => longDays(because)),
    text("who", "Who", ({ who }) => who),
    readers.text("who_does", "Who", ({ who }) => who || "not named"),
    date("by", "By when", ({ by }) => by),
    readers.text("by_when", "By when", sayBy),
    yesNo("overdue", "Overdue", ({ overdue }) => overdue),
    text("tell", "Tell", ({ tell }) => tell),
    text("id", "Id", ({ id }) => id),
  ],
};

/** By when an item is due, in words. */
export function sayBy({ by, overdue, tell, who }: ToDoItem): string {
  if (by === null) return "No day set";
  if (!overdue) return longDay(by);
  // Whoever has to do it need not be told.
  return `Was due ${longDay(by)}.${tell === "" || tell === who ? "" : ` Tell the ${tell}.`}`;
}

/** Who does an item and by when, as part of a sentence. */
export function sayWhoAndBy(item: ToDoItem): string {
  const by = sayBy(item).replace(/\.$/, "");
  return `${item.who || "nobody is named for it"}, ${by[0]!.toLowerCase()}${by.slice(1)}`;
}
