import type { ToDoGroup, ToDoItem } from "@waymark/report";
import { type AnswerContext, deskOf } from "./context.js";
import { stepOf, type ToDoStep } from "./to-do-step.js";

/** What has to be done, as every view has it. */
export interface TodayView {
  readonly asOf: string;
  readonly items: readonly TodayItem[];
  readonly counts: readonly ToDoGroup[];
}

/** A thing to do, with the step that it leads to; null where there is nothing to open. */
export interface TodayItem extends ToDoItem {
  readonly step: ToDoStep | null;
}

export const todayAnswers = (context: AnswerContext) => ({
  /** What has to be done, the most urgent first. */
  today(_: null): TodayView {
    const desk = deskOf(context);
    const { todo, todoCounts } = desk.results();
    const { model } = desk.open();
    const items = todo.map((item) => ({ ...item, step: stepOf(item, model.events) }));
    return { asOf: model.asOf, items, counts: todoCounts };
  },
});
