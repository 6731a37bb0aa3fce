import { type HeadingReport, namedFigures, type ReportItem } from "@waymark/metrics";
import { type BoardData, boardData } from "@waymark/report";
import { figureTable } from "@waymark/report/tables";
import { type AnswerContext, deskOf } from "./context.js";
import { type AskedNumber, type NumberTrace, traceOf } from "./success/number.js";

/** Success under its headings, side by side; no figure is over them all. */
export interface SuccessView {
  readonly period: string;
  readonly path: BoardData["path"];
  readonly pathSays: string;
  readonly change: BoardData["change"];
  readonly outputs: HeadingView;
  readonly vulnerability: HeadingView;
  readonly understanding: HeadingView;
  readonly notKnown: BoardData["notKnown"];
  readonly design: HeadingView;
}

/** One heading of the scheme: what is shown first, and everything under it. */
export interface HeadingView {
  /** Empty where the scheme has none of the kind. */
  readonly title: string;
  readonly warning: string;
  readonly first: readonly NumberLine[];
  readonly all: readonly NumberLine[];
  /** What is kept in words, with the reason. */
  readonly inWords: readonly { readonly title: string; readonly why: string }[];
}

/** A number in words. */
export interface NumberLine {
  /** The name under which its rows are asked for. */
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly range: string;
  readonly n: number;
  readonly missing: number;
  readonly how: string;
}

export const successAnswers = (context: AnswerContext) => ({
  /** Success under the three headings, and what is not known. */
  success(_: null): SuccessView {
    const desk = deskOf(context);
    const { programme } = desk.results().metrics;
    const { outputs, vulnerability, understanding, design, glance } = programme;
    const board = boardData(desk.view());
    const named = namedFigures(programme);
    const startingWith = (...starts: string[]) =>
      named.filter(({ id }) => starts.some((start) => id === start || id.startsWith(`${start}.`)));
    return {
      ...{ period: board.period, path: board.path, pathSays: board.pathSays },
      ...{ change: board.change, notKnown: board.notKnown },
      outputs: headingOf(outputs, glance.work, startingWith(...outputs.costs.map(({ id }) => id), "flow")),
      vulnerability: headingOf(
        vulnerability,
        [],
        startingWith("change", "journeys", "retention", "endings", "matched"),
      ),
      understanding: headingOf(understanding, glance.learning, startingWith("pattern", "learnt")),
      design: headingOf(design, [], []),
    };
  },
  /** The rows that a number rests on; null where there is no such number. */
  number: (asked: AskedNumber): NumberTrace | null => traceOf(deskOf(context), asked),
});

type Named = Pick<ReturnType<typeof namedFigures>[number], "id" | "title" | "figure">;

function headingOf(
  { title, warning, items }: HeadingReport,
  first: readonly ReportItem[],
  more: readonly Named[],
): HeadingView {
  const figured = (all: readonly ReportItem[]) =>
    all.flatMap(({ id, title: said, figure }) => (figure === null ? [] : [{ id, title: said, figure }]));
  return {
    ...{ title, warning },
    first: figured(first).map(lineOf),
    all: [...figured(items), ...more].map(lineOf),
    inWords: items.flatMap(({ title: said, notComputed }) =>
      notComputed === null ? [] : [{ title: said, why: notComputed }],
    ),
  };
}

const cellOf = (id: string) => figureTable.columns.find((one) => one.id === id)!.cell;
const [valueIn, rangeIn, howIn] = [cellOf("value"), cellOf("range"), cellOf("how")];

function lineOf(one: Named): NumberLine {
  const { id, title, figure } = one;
  return {
    ...{ id, title, n: figure.n, missing: figure.missing },
    value: String(valueIn(one)),
    range: String(rangeIn(one)),
    how: String(howIn(one)),
  };
}
