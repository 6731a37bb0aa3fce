import type { RecordValues } from "@waymark/core";
import { mentorIds, poolGaps } from "@waymark/matching";
import { coverageRows, coverageTable } from "@waymark/report/tables";
import type { Desk } from "../desk.js";
import { spoken } from "../spoken.js";
import { type AnswerContext, deskOf } from "./context.js";

/** One mentor: their standing, what lapses, and who has their places. */
export interface MentorView {
  readonly id: string;
  /** How they stand with the scheme’s standards, and why; empty where the scheme has none. */
  readonly standing: string;
  readonly because: string;
  /** What expires soon: what, by when, and what to do. */
  readonly lapsing: readonly { readonly says: string; readonly by: string; readonly todo: string }[];
  /** What is still to come before they may work. */
  readonly lacks: readonly { readonly says: string; readonly todo: string }[];
  /** How many clients they take on at the same time; null where nobody said. */
  readonly places: number | null;
  readonly clients: readonly { readonly id: string; readonly kind: "kept" | "proposed" }[];
}

/** All mentors, and what the scheme calls their standing. */
export interface MentorsView {
  readonly standing: string;
  readonly mentors: readonly MentorView[];
}

/** Who may be missing: what helps without anybody new, which mentors to recruit, and what the mentors cover. */
export interface PoolView {
  /** What the table of what mentors cover is called. */
  readonly title: string;
  readonly remedies: readonly { readonly kind: string; readonly says: string; readonly worth: string }[];
  readonly recruits: readonly {
    readonly says: string;
    readonly why: string;
    readonly proof: string;
    /** The place in the list of the first recruit that frees the same clients, from 1; null for none. */
    readonly insteadOf: number | null;
  }[];
  readonly coverage: readonly {
    readonly title: string;
    readonly clients: number;
    readonly covered: number;
    readonly mentors: number;
  }[];
  readonly beyond: readonly { readonly client: string; readonly says: string }[];
}

/** What the screen of mentors asks. */
export const mentorAnswers = (context: AnswerContext) => ({
  /** Each mentor, by id. */
  mentors(_: null): MentorsView {
    const desk = deskOf(context);
    const { panel } = desk.results();
    return spoken(desk.open().model.people, {
      standing: panel.checklist?.standing ?? "",
      mentors: desk.open().read.mentors.map((record) => mentorView(desk, record)),
    });
  },
  /** Who may be missing, and what each is worth. It takes longer, as each is found by allocating again. */
  pool(_: null): PoolView {
    const desk = deskOf(context);
    const { model, caseload } = desk.open();
    const { coverage, remedies } = desk.results();
    context.progress.step("Looking for mentors to recruit");
    const cheaper = new Set(
      remedies.filter(({ kind }) => kind !== "train").flatMap(({ clients }) => clients),
    );
    const gaps = poolGaps(model, caseload).filter(({ drawnFor }) =>
      drawnFor.some((client) => !cheaper.has(client)),
    );
    context.progress.done();
    return spoken(model.people, {
      title: coverageTable.title,
      remedies: remedies.map(({ kind, says, worth }) => ({ kind, says, worth })),
      recruits: gaps.map(({ says, why, proof, insteadOf }) => ({
        ...{ says, why, proof },
        insteadOf: insteadOf === null ? null : insteadOf + 1,
      })),
      coverage: coverageRows(coverage, model).map(({ title, value }) => ({
        title: `${title}: ${value.says}`,
        clients: value.clients,
        covered: value.covered,
        mentors: value.mentors,
      })),
      beyond: coverage.beyondRecruiting.map(({ client, rules }) => ({
        client,
        says: rules.map(({ remedy }) => remedy).join(" "),
      })),
    });
  },
});

function mentorView(desk: Desk, record: RecordValues): MentorView {
  const { panel, allocation } = desk.results();
  const id = String(record.id);
  const found = panel.mentors.find(({ mentor }) => mentor === id);
  return {
    id,
    standing: found?.title ?? "",
    because: found?.because ?? "",
    lapsing: panel.lapsing
      .filter(({ mentor }) => mentor === id)
      .map(({ says, expires, remedy }) => ({ says, by: expires, todo: remedy })),
    lacks: (found?.lacks ?? []).map(({ says, remedy }) => ({ says, todo: remedy })),
    places: typeof record.capacity === "number" ? record.capacity : null,
    clients: allocation.assignments
      .filter((one) => mentorIds(one).includes(id))
      .map(({ client, kind }) => ({ id: client, kind })),
  };
}
