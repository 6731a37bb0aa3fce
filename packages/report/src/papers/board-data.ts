import { capital, listed, longDay } from "@waymark/core";
import type { AtAGlance, NotKnown } from "@waymark/metrics";
import { sayAbout } from "../to-do/index.js";
import type { View } from "../view.js";
import { figureValue } from "../words/figures.js";
import { counted } from "../words/numbers.js";

/** A figure in a few words: what it comes to, and of what. */
export interface ShownFigure {
  readonly value: string;
  readonly title: string;
}

/** What the members of a board read in ten seconds, and what they are asked: people are counted, nobody is named by a score. */
export interface BoardData {
  readonly scheme: string;
  readonly policy: string;
  readonly day: string;
  /** From when to when; empty where nothing is on record. */
  readonly period: string;
  readonly headings: Readonly<Record<"work" | "change" | "learning", Heading>>;
  readonly path: AtAGlance["path"];
  /** What the path comes to, in a sentence. */
  readonly pathSays: string;
  readonly work: readonly ShownFigure[];
  readonly change: AtAGlance["change"];
  readonly learning: readonly ShownFigure[];
  readonly notKnown: readonly NotKnown[];
  readonly asked: readonly string[];
}

interface Heading {
  readonly title: string;
  readonly warning: string;
}

/** Puts together what a paper for a board shows. */
export function boardData(view: View): BoardData {
  const { model, metrics } = view;
  const { period, outputs, vulnerability, understanding, glance } = metrics.programme;
  const { path, work, change, learning, notKnown } = glance;
  const headingOf = ({ title, warning }: Heading): Heading => ({ title, warning });
  return {
    scheme: model.title,
    policy: `${model.name} ${model.version}`,
    day: longDay(model.asOf),
    period: period.from && period.to ? `${longDay(period.from)} to ${longDay(period.to)}` : "",
    headings: {
      work: headingOf(outputs),
      change: headingOf(vulnerability),
      learning: headingOf(understanding),
    },
    path,
    pathSays:
      path === null
        ? "No referral is on record."
        : `${path.mentored} of the ${path.referred} people who were referred have been mentored; ${path.goingOn} continue.`,
    work: work.flatMap(shownFigure),
    change,
    learning: learning.flatMap(shownFigure),
    notKnown,
    asked: askedOf(view),
  };
}

function shownFigure({ title, figure }: AtAGlance["work"][number]): ShownFigure[] {
  return figure === null ? [] : [{ value: figureValue(figure), title }];
}

/** So many overdue duties leave room on the second page. */
const mostDuties = 8;

/** What is overdue and a role must hear of, and what only somebody who recruits or pays can change. */
function askedOf({ todo, served: { waitingFor } }: View): string[] {
  const overdue = todo
    .filter(({ overdue: isOverdue, tell }) => isOverdue && tell !== "")
    .map(
      (one) =>
        `${sayAbout(one)}: ${one.todo} It was due on ${one.by === null ? "a day past" : longDay(one.by)}, and is not recorded as done.`,
    );
  const unserved = waitingFor["no-eligible-mentor"] ?? [];
  const full = waitingFor["all-suitable-full"] ?? [];
  return [
    ...(unserved.length > 0
      ? [
          `Who to recruit or train: for ${counted(unserved.length, "client")} (${listed(unserved)}) nobody in the pool can be proposed.`,
        ]
      : []),
    ...(full.length > 0
      ? [
          `Whether more places can be found: ${counted(full.length, "client")} ${full.length === 1 ? "waits" : "wait"} because every suitable mentor is full.`,
        ]
      : []),
    ...overdue.slice(0, mostDuties).map(capital),
    ...(overdue[mostDuties] !== undefined ? ["More that is overdue stands under Today in the report."] : []),
  ];
}
