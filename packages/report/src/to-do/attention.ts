import type { DutyState, RiskAssessment, RiskModel } from "@waymark/risk";
import type { ToDoItem } from "./item.js";

/** The relationships that somebody has something to do about, and those on which everything serious is settled. */
export interface Attention {
  readonly needed: readonly RiskAssessment[];
  /** The advice is to pause or to stop, or a duty is due, and all of it was decided on or done. */
  readonly settled: readonly RiskAssessment[];
}

/** A required action of one relationship. */
export interface NamedDuty {
  readonly engagement: string;
  readonly duty: DutyState;
}

/** Required actions: those to be done, those on record as done, and those that cannot be ruled out yet. */
export interface NamedDuties {
  readonly due: readonly NamedDuty[];
  readonly done: readonly NamedDuty[];
  readonly open: readonly NamedDuty[];
}

const ofRisk: ReadonlySet<ToDoItem["kind"]> = new Set(["duty", "control", "advice"]);

/** Whether a thing to do is about the risks of an engagement. */
export function isOfRisk({ kind }: ToDoItem): boolean {
  return ofRisk.has(kind);
}

/** Sorts relationships by whether somebody has something to do about them. */
export function attentionOf(
  todo: readonly ToDoItem[],
  assessments: readonly RiskAssessment[],
  model: Pick<RiskModel, "advice">,
): Attention {
  const open = new Set(todo.filter(isOfRisk).map(({ engagement }) => engagement));
  const needs = ({ engagement }: RiskAssessment) => open.has(engagement);
  const isSerious = ({ advice: { advice, done } }: RiskAssessment) =>
    model.advice.find(({ word }) => word === advice)?.goesOn === false || done.length > 0;
  return {
    needed: assessments.filter(needs),
    settled: assessments.filter((one) => isSerious(one) && !needs(one)),
  };
}

/** Sorts required actions by how they stand. */
export function dutiesOf(todo: readonly ToDoItem[], assessments: readonly RiskAssessment[]): NamedDuties {
  const all = assessments.flatMap(({ engagement, duties }) => duties.map((duty) => ({ engagement, duty })));
  const ids = new Set(todo.map(({ id }) => id));
  const isToDo = ({ engagement, duty }: NamedDuty) => ids.has(`duty:${engagement}:${duty.id}`);
  return {
    due: all.filter(isToDo),
    done: all.filter(({ duty }) => duty.done !== null),
    open: all.filter(({ duty }) => duty.state === "unknown"),
  };
}
