import { Fit } from "@waymark/report/components";
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { ProposalLine, ProposalsView } from "../../engine/answers/proposals.js";
import { addressOf } from "../../shell/place.js";
import { shortDate } from "../../words/days.js";
import { words } from "../../words/index.js";
import { Another } from "./another.js";
import { Answer } from "./answer.js";
import { More, useMore } from "./more.js";
import type { Answering } from "./row-keys.js";
import { RuleOut } from "./rule-out.js";
import { TakeBack } from "./take-back.js";

interface Parts {
  readonly view: ProposalsView;
  readonly answering: Answering | null;
  readonly onAnswer: (answering: Answering) => void;
  readonly onEnd: () => void;
}

/** Proposals to answer, the most urgent first. */
export function Proposed({ view, selected, ...rest }: Parts & { readonly selected: string }) {
  const say = words().proposals;
  const [shown, more] = useMore(view.proposals);
  return (
    <section aria-labelledby="proposed">
      <h2 id="proposed">
        {say.proposed} <span class="count">{say.proposedCount(view.proposals.length)}</span>
      </h2>
      {view.acts.accept === null && view.acts.choose === null && <p class="soft">{say.noEvents}</p>}
      {shown.length === 0 ? (
        <p class="soft">{say.nobodyProposed}</p>
      ) : (
        <table class="list proposals">
          <thead>
            <tr>
              <th scope="col">{say.client}</th>
              <th scope="col">{say.mentor}</th>
              <th scope="col">{say.fit}</th>
              <th scope="col">{say.against}</th>
              <th scope="col">{say.answer}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Row
                key={line.client}
                line={line}
                view={view}
                isSelected={line.client === selected}
                {...rest}
              />
            ))}
          </tbody>
        </table>
      )}
      <More {...more} />
    </section>
  );
}

function Row({
  line,
  view,
  answering,
  onAnswer,
  onEnd,
  isSelected,
}: Parts & { readonly line: ProposalLine; readonly isSelected: boolean }) {
  const say = words().proposals;
  const { client, mentors, fit, against, notKnown, why } = line;
  const open = answering?.client === client ? answering : null;
  return (
    <Fragment>
      <tr data-client={client} class={open !== null ? "sel open" : isSelected ? "sel" : undefined}>
        <ClientHead line={line} />
        <td data-l={say.mentor}>{mentors.length > 1 ? say.asPair(mentors) : mentors.join("")}</td>
        <td data-l={say.fit}>
          <Fit {...fit} />
        </td>
        <td data-l={say.against}>
          {against}
          {notKnown !== "" && (
            <span class="not-known">
              <span class="unk">{say.notKnown}</span> {notKnown}
            </span>
          )}
          <details>
            <summary aria-label={`${say.why} ${say.forClient(client)}`}>{say.why}</summary>
            {why.map((one) => (
              <p key={one}>{one}</p>
            ))}
          </details>
        </td>
        <td class="answers">
          <Answers line={line} view={view} onAnswer={onAnswer} />
        </td>
      </tr>
      {open !== null && (
        <tr class="preview">
          <td colSpan={5}>
            <Opened line={line} view={view} act={open.act} onEnd={onEnd} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

/** The client, with a link to their page, and the day of referral. */
export function ClientHead({
  line: { client, referred },
}: {
  readonly line: { readonly client: string; readonly referred: string | null };
}) {
  return (
    <th scope="row">
      <a href={addressOf("client", client)}>
        <bdi>{client}</bdi>
      </a>
      <span class="note">{referred === null ? words().proposals.noDay : shortDate(referred)}</span>
    </th>
  );
}

function Answers({
  line,
  view,
  onAnswer,
}: Pick<Parts, "view" | "onAnswer"> & { readonly line: ProposalLine }) {
  const say = words().proposals;
  const { client, mentors, decided, isAccepted } = line;
  const { accept, choose, ruleOut } = view.acts;
  const whom = say.forWhom(mentors, client);
  return (
    <>
      {decided.length > 0 && (
        <p class="decided">
          <span class="tag plum">{isAccepted ? say.accepted : say.chosen}</span>
          {decided.map(({ says }) => (
            <span key={says} class="note">
              {says}
            </span>
          ))}
          {decided.some(({ event }) => event !== null) && (
            <button class="lnk" type="button" onClick={() => onAnswer({ client, act: "takeBack" })}>
              {say.takeBack} <span class="vh">{whom}</span>
            </button>
          )}
        </p>
      )}
      {!isAccepted && (
        <span class="acts">
          {accept !== null && (
            <button
              class="btn sm"
              type="button"
              aria-keyshortcuts="A"
              onClick={() => onAnswer({ client, act: "accept" })}
            >
              {say.accept} <span class="vh">{whom}</span>
            </button>
          )}
          {choose !== null && (
            <button
              class="lnk"
              type="button"
              aria-keyshortcuts="C"
              onClick={() => onAnswer({ client, act: "choose" })}
            >
              {say.another} <span class="vh">{say.forClient(client)}</span>
            </button>
          )}
          {ruleOut !== null && (
            <button
              class="lnk"
              type="button"
              aria-keyshortcuts="N"
              onClick={() => onAnswer({ client, act: "ruleOut" })}
            >
              {say.notThis} <span class="vh">{whom}</span>
            </button>
          )}
        </span>
      )}
    </>
  );
}

function Opened({
  line: { client, mentors, decided },
  view,
  act,
  onEnd,
}: Pick<Parts, "view" | "onEnd"> & { readonly line: ProposalLine; readonly act: Answering["act"] }) {
  const say = words().proposals;
  const [whom] = useState(mentors);
  const event = decided.find((one) => one.event !== null)?.event ?? null;
  if (act === "choose") return <Another client={client} view={view} onEnd={onEnd} />;
  if (act === "ruleOut") return <RuleOut client={client} mentors={whom} view={view} onEnd={onEnd} />;
  if (act === "takeBack") return event === null ? null : <TakeBack event={event} view={view} onEnd={onEnd} />;
  return (
    <Answer
      choices={[{ act: "accept", client, mentors: whom }]}
      about={{
        heading: say.ifAccept(whom, client),
        button: say.doAccept(whom, client),
        done: say.didAccept(whom, client),
      }}
      roles={view.acts.accept?.roles ?? []}
      onEnd={onEnd}
    />
  );
}
