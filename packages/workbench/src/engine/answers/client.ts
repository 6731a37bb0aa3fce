import { explainer, type WhyNot } from "@waymark/matching";
import { type ClientLine, type ClientSentences, explainClient, fiveLines, sayClient } from "@waymark/report";
import { spoken } from "../spoken.js";
import { type ClientJourney, journeyOf } from "./client/journey.js";
import { type ClientInList, type ClientStands, clientList, standsOf } from "./client/list.js";
import { type Beside, besideOf } from "./client/mentors.js";
import { type ClientEvent, clientEvents, type OnRecord, onRecordOf } from "./client/record.js";
import { type RelationshipRisks, risksOf } from "./client/risks.js";
import { type Changed, type WhatIfForm, type WhatIfView, whatIf, whatIfForm } from "./client/what-if.js";
import { type AnswerContext, deskOf } from "./context.js";

/** Everything that the page shows of one client. */
export interface ClientView {
  readonly id: string;
  readonly stands: ClientStands;
  readonly lines: readonly ClientLine[];
  /** What the terminal explains; null where the referral is closed. */
  readonly explained: (ClientSentences & { readonly eligible: number; readonly mentors: number }) | null;
  readonly beside: Beside | null;
  readonly risks: readonly RelationshipRisks[];
  readonly journey: ClientJourney | null;
  readonly record: readonly OnRecord[];
  readonly events: readonly ClientEvent[];
  readonly whatIf: WhatIfForm | null;
}

/** A client that the mentor may be asked for, and what it would take. */
export type CostView = Pick<WhyNot, "state" | "says"> & { readonly instead: readonly string[] };

/** What the screen of clients asks. */
export const clientAnswers = (context: AnswerContext) => ({
  /** All clients, by id. */
  clients(_: null): ClientInList[] {
    const desk = deskOf(context);
    return spoken(desk.open().model.people, clientList(desk));
  },
  /** One client; null where there is none of this id. */
  client(id: string): ClientView | null {
    const desk = deskOf(context);
    const { model, caseload, read } = desk.open();
    if (!read.clients.some((one) => one.id === id)) return null;
    const view = desk.view();
    const found = view.shortlistOf.has(id) ? explainClient(explainer(model, caseload), id) : null;
    return spoken(model.people, {
      id,
      stands: standsOf(desk, id),
      lines: fiveLines(id, view),
      explained: found && { ...sayClient(found), eligible: found.order.length, mentors: found.mentors },
      beside: besideOf(desk, id),
      risks: risksOf(desk, id),
      journey: journeyOf(desk, id),
      record: onRecordOf(desk, id),
      events: clientEvents(desk, id),
      whatIf: whatIfForm(desk, id),
    });
  },
  /** What it would take for a client to have a mentor who is not proposed, found by allocating again. */
  cost({ client, mentor }: { readonly client: string; readonly mentor: string }): CostView {
    const { model, caseload } = deskOf(context).open();
    const { state, says, instead } = explainer(model, caseload).whyNot(client, mentor);
    return spoken(model.people, { state, says, instead: instead.slice(0, 3).map((one) => one.says) });
  },
  /** The client’s mentors ranked as if some facts, wishes or weights were others. Nothing is put on record. */
  whatIf(changed: Changed): WhatIfView {
    const desk = deskOf(context);
    return spoken(desk.open().model.people, whatIf(desk, changed));
  },
});
