import type { ToDoGroup, ToDoItem } from "@waymark/report";
import { type AnswerContext, deskOf } from "./context.js";

/** What has to be done, as every view has it. */
export interface TodayView {
  readonly asOf: string;
  readonly items: readonly ToDoItem[];
  readonly counts: readonly ToDoGroup[];
}

export const todayAnswers = (context: AnswerContext) => ({
  /** What has to be done, the most urgent first. */
  today(_: null): TodayView {
    const desk = deskOf(context);
    const { todo, todoCounts } = desk.results();
    return { asOf: desk.open().model.asOf, items: todo, counts: todoCounts };
  },
});
