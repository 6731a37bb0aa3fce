import { dayText, type Model } from "@waymark/core";
import type { Look, Preview } from "@waymark/folder";
import { mainReasons, placesLeftWith, reasonsFor, shortlist, whyNotProposed } from "@waymark/matching";
import type { FitBand } from "@waymark/report/components";
import { fitBandOf } from "@waymark/report/tables";
import type { Desk, Given, Signature } from "../desk.js";
import { type AnswerContext, deskOf } from "./context.js";
import { type Act, decisionEvents } from "./decision-events.js";

/** An answer to a proposal: that it is accepted, that another is chosen, or that somebody is ruled out. */
export interface Choice {
  readonly act: Act;
  readonly client: string;
  readonly mentors: readonly string[];
}

/** A mentor that a client could have. */
export interface MentorLine {
  readonly mentor: string;
  readonly fit: FitBand;
  readonly for: string;
  readonly against: string;
  readonly notKnown: string;
  /** Whether they are proposed, or else why they are not. */
  readonly isProposed: boolean;
  readonly says: string;
  /** Whether all their places are taken by people who keep them, or are settled for others. */
  readonly isFull: boolean;
  /** The client who would have this one’s proposed mentor, where the two proposals can be swapped. */
  readonly swap: { readonly client: string; readonly mentor: string } | null;
}

/** What answers would change, before anything is put on record. */
export interface Consequences extends Look {
  readonly atOnce: Look | null;
  readonly asked: readonly string[];
}

export const choicesAnswers = (context: AnswerContext) => ({
  /** Every mentor that a client could have, those with a place first; for this client only. */
  choices(client: string): readonly MentorLine[] {
    const desk = deskOf(context);
    const { model, caseload, read } = desk.open();
    const open = read.clients.filter(({ status }) => status !== "closed");
    const row = open.findIndex(({ id }) => id === client);
    if (row < 0) return [];
    const { allocation } = desk.results();
    const lists = shortlist(model, caseload, { top: read.mentors.length || 1, share: [row, row + 1] });
    const says = new Map(
      whyNotProposed(model, caseload, allocation, lists).map((one) => [one.mentor, one.says]),
    );
    const left = placesLeftWith(model, caseload);
    const own = desk.view().assignmentOf.get(client);
    const lines = (lists[0]?.matches ?? []).map((match): MentorLine => {
      const { mentor } = match;
      const isProposed = own !== undefined && (own.mentor === mentor || own.second === mentor);
      return {
        mentor,
        fit: fitBandOf(model, match),
        for: mainReasons(match)
          .for.map((one) => one.says)
          .join(" "),
        against: [
          ...reasonsFor(match).check.map(({ reason }) => reason),
          ...mainReasons(match).against.map((one) => one.says),
        ].join(" "),
        notKnown: match.unknowns.map(({ title }) => title).join(", "),
        isProposed,
        says: says.get(mentor) ?? "",
        isFull: !isProposed && (left.get(mentor) ?? 0) <= 0,
        swap: isProposed ? null : swapOf(desk, client, mentor),
      };
    });
    return [...lines.filter(({ isFull }) => !isFull), ...lines.filter(({ isFull }) => isFull)];
  },
  /**
   * What answers would change together. Nothing is put on record, so nobody signs.
   *
   * @throws WaymarkError with everything that is wrong with what is chosen
   */
  foresee(choices: readonly Choice[]): Consequences {
    const desk = deskOf(context);
    return consequencesOf(
      desk.planAll(choices.flatMap((one) => givenOf(desk, one, unsigned(desk, one.act)))),
    );
  },
  /**
   * Puts answers on record, all or none.
   *
   * @throws WaymarkError with everything that is wrong with what is given
   */
  decide({ choices, ...signature }: { readonly choices: readonly Choice[] } & Signature): null {
    const desk = deskOf(context);
    desk.put(choices.flatMap((one) => givenOf(desk, one, signature)));
    return null;
  },
});

function consequencesOf({ day, moves, served, against, refused, atOnce, asked }: Preview): Consequences {
  return { day, moves, served, against, refused, atOnce, asked };
}

/** Two proposals of one mentor each can be swapped, where nobody has settled either. */
function swapOf(desk: Desk, client: string, mentor: string): MentorLine["swap"] {
  const { assignments } = desk.results().allocation;
  const isFree = (one: (typeof assignments)[number]) =>
    one.kind === "proposed" && one.second === null && one.decisions.length === 0;
  const own = assignments.find((one) => one.client === client);
  const theirs = assignments.filter((one) => one.mentor === mentor && isFree(one));
  const [other] = theirs;
  if (own === undefined || !isFree(own) || other === undefined || theirs.length !== 1) return null;
  return { client: other.client, mentor: own.mentor };
}

/** What stands for who signs, where nothing is put on record. */
function unsigned(desk: Desk, act: Act): Signature {
  const { model } = desk.open();
  return {
    on: dayText(model.today),
    by: "nobody",
    role: eventFor(model, act).roles[0] ?? "",
    reason: "Nothing is decided yet.",
  };
}

function eventFor(model: Model, act: Act) {
  const event = decisionEvents(model)[act];
  if (event === null) throw new Error(`The scheme has no event for this answer: ${act}.`);
  return event;
}

/** An answer as events: somebody who is ruled out is one event each. */
function givenOf(desk: Desk, { act, client, mentors }: Choice, signature: Signature): Given[] {
  const event = eventFor(desk.open().model, act);
  const { second } = event;
  const one = (mentor: string, other: string | undefined): Given => ({
    kind: event.id,
    given: {
      ...signature,
      about: event.about.map((as) => (as === event.client ? client : mentor)),
      asks: new Map(other === undefined || second === null ? [] : [[second, other]]),
    },
  });
  const [first, other] = mentors;
  if (first === undefined) throw new Error("No mentor is named.");
  if (other !== undefined && second !== null && act !== "ruleOut") return [one(first, other)];
  return mentors.map((mentor) => one(mentor, undefined));
}
