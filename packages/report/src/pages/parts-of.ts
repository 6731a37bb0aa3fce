import chunk from "lodash/chunk.js";
import groupBy from "lodash/groupBy.js";
import pick from "lodash/pick.js";
import { anchor, type Child, html } from "../html/index.js";
import { matches } from "../sections/allocation.js";
import { journeys } from "../sections/journeys.js";
import { mentors } from "../sections/mentors.js";
import { section } from "../sections/parts.js";
import { registerFolds } from "../sections/register.js";
import { relationships } from "../sections/risk.js";
import { shortlists } from "../sections/shortlists.js";
import { success } from "../sections/success.js";
import { toDoList } from "../sections/today.js";
import { whens, whenWords } from "../to-do/index.js";
import type { View } from "../view.js";

/** One page of a part: the people on it, and the places that other pages may point at. */
export interface PartPage {
  readonly file: string;
  readonly says: string;
  readonly anchors: readonly string[];
  body(): Child;
}

/** A part of a report that is too long for one page. */
export interface ReportPart {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly PartPage[];
}

type Piece = Omit<PartPage, "file">;

/** The parts of a large report, each with its pages: every section of the one page with some people at a time. */
export function partsOf(view: View): readonly ReportPart[] {
  return [
    part("to-do", "What to do", toDoPages(view)),
    part("allocation", "Proposals", [...assignedPages(view), ...waitingPages(view)]),
    part("shortlists", "Clients", clientPages(view)),
    part("mentors", "Mentors", mentorPages(view)),
    part("relationships", "Risk by relationship", riskPages(view)),
    part("success", "Success", [
      { says: "All clients together", anchors: ["success"], body: () => success(view, false) },
      ...journeyPages(view),
    ]),
  ].filter(({ pages }) => pages.length > 0);
}

function part(id: string, title: string, pieces: readonly Piece[]): ReportPart {
  const digits = String(pieces.length).length;
  const file = (i: number) => `report/${id}-${String(i + 1).padStart(digits, "0")}.html`;
  return { id, title, pages: pieces.map((piece, i) => ({ file: file(i), ...piece })) };
}

const range = (ids: readonly (string | null)[]) =>
  ids.length === 1 ? String(ids[0]) : `${ids[0]} to ${ids.at(-1)}`;

function toDoPages(view: View): Piece[] {
  return whens.flatMap((when) => {
    const own = view.todo.filter((item) => item.when === when);
    return chunk(own, 250).map((items, i): Piece => {
      const [from, id] = [i * 250 + 1, `to-do-${when}`];
      const says = `${whenWords[when]}: ${from} to ${from + items.length - 1} of ${own.length}`;
      const body = () => section(i === 0 ? id : `${id}-${from}`, says, toDoList(when, items, view));
      return { says, anchors: i === 0 ? [id] : [], body };
    });
  });
}

function assignedPages(view: View): Piece[] {
  const { allocation } = view;
  return chunk(allocation.assignments, 150).map((assignments, i): Piece => {
    const own: View = {
      ...view,
      allocation: {
        ...allocation,
        assignments,
        unmatched: [],
        overrides: i === 0 ? allocation.overrides : [],
      },
      floor: i === 0 ? view.floor : null,
      served: { ...view.served, kept: assignments.filter(({ kind }) => kind === "kept").length },
    };
    const says = `Who has a mentor: ${range(assignments.map(({ client }) => client))}`;
    return {
      says,
      anchors: i === 0 ? ["allocation"] : [],
      body: () => section("allocation", says, matches(own)),
    };
  });
}

function waitingPages(view: View): Piece[] {
  return chunk(view.allocation.unmatched, 100).map((unmatched): Piece => {
    const allocation = { ...view.allocation, assignments: [], unmatched, overrides: [] };
    const own: View = { ...view, allocation, floor: null };
    const says = `Who waits: ${range(unmatched.map(({ client }) => client))}`;
    const anchors = unmatched.map(({ client }) => anchor("waiting", client));
    return { says, anchors, body: () => section("waiting", says, matches(own)) };
  });
}

function clientPages(view: View): Piece[] {
  return chunk(view.shortlists, 50).map((own): Piece => {
    const clients = own.map(({ client }) => client);
    return {
      says: range(clients),
      anchors: clients.map((client) => anchor("client", client)),
      body: () => shortlists({ ...view, shortlists: own }),
    };
  });
}

function mentorPages(view: View): Piece[] {
  const { panel } = view;
  if (panel.checklist === null) return [];
  return chunk(panel.mentors, 250).map((own, i): Piece => {
    const ids = new Set(own.map(({ mentor }) => mentor));
    const isOwn = ({ mentor }: { readonly mentor: string }) => ids.has(mentor);
    const lapsing = panel.lapsing.filter(isOwn);
    const contradictions = panel.contradictions.filter(isOwn);
    const assessors = i === 0 ? panel.assessors : [];
    return {
      says: range([...ids]),
      anchors: i === 0 ? ["mentors"] : [],
      body: () => mentors({ ...view, panel: { ...panel, mentors: own, lapsing, contradictions, assessors } }),
    };
  });
}

function riskPages(view: View): Piece[] {
  const { risk, attention } = view;
  const todo = groupBy(view.todo, ({ engagement }) => engagement);
  return chunk(risk.assessments, 100).map((assessments): Piece => {
    const ids = assessments.map(({ engagement }) => engagement);
    const known = new Set(ids);
    const isOwn = ({ engagement }: { readonly engagement: string }) => known.has(engagement);
    const byEngagement = pick(risk.aboveLowest.byEngagement, ids);
    const own = (): View => ({
      ...view,
      todo: ids.flatMap((id) => todo[id] ?? []),
      attention: { needed: attention.needed.filter(isOwn), settled: attention.settled.filter(isOwn) },
      risk: { ...risk, assessments, aboveLowest: { ...risk.aboveLowest, byEngagement } },
    });
    const says = range(ids);
    return {
      says,
      anchors: ids.filter((id) => view.withPart.has(id)).map((id) => anchor("engagement", id)),
      body: () =>
        section(
          "relationships",
          `Risk by relationship: ${says}`,
          relationships(own()),
          html`<h3>Risk register</h3>`,
          registerFolds(own()),
        ),
    };
  });
}

function journeyPages(view: View): Piece[] {
  const { metrics, verdictsOf } = view;
  const all = metrics.journeys.filter(({ indicators }) => indicators.length > 0);
  return chunk(all, 100).map((own): Piece => {
    const clients = own.map(({ client }) => client ?? "");
    const verdicts = clients.flatMap((client) => verdictsOf.get(client) ?? []);
    const says = `Each client’s progress: ${range(clients)}`;
    return {
      says,
      anchors: clients.map((client) => anchor("journey", client)),
      body: () =>
        section("progress", says, journeys({ ...view, metrics: { ...metrics, journeys: own, verdicts } })),
    };
  });
}
