import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { ProposalsView, WaitingLine } from "../../engine/answers/proposals.js";
import { ActForm } from "../../shell/act-form.js";
import { addressOf } from "../../shell/place.js";
import { words } from "../../words/index.js";
import { Another } from "./another.js";
import { More, useMore } from "./more.js";
import { ClientHead } from "./proposed.js";
import type { Answering } from "./row-keys.js";

interface Parts {
  readonly view: ProposalsView;
  readonly answering: Answering | null;
  readonly onAnswer: (answering: Answering) => void;
  readonly onEnd: () => void;
}

/** Who waits, why, and what would help. */
export function Waiting({ view, ...rest }: Parts) {
  const say = words().proposals;
  const [shown, more] = useMore(view.waits);
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">
        {say.waiting} <span class="count">{say.waitingCount(view.waits.length)}</span>
      </h2>
      {shown.length === 0 ? (
        <p class="soft">{say.nobodyWaits}</p>
      ) : (
        <table class="list waits">
          <thead>
            <tr>
              <th scope="col">{say.client}</th>
              <th scope="col">{say.whyWaits}</th>
              <th scope="col">{say.help}</th>
              <th scope="col">{say.next}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Row key={line.client} line={line} view={view} {...rest} />
            ))}
          </tbody>
        </table>
      )}
      <More {...more} />
    </section>
  );
}

function Row({ line, view, answering, onAnswer, onEnd }: Parts & { readonly line: WaitingLine }) {
  const say = words().proposals;
  const { client, says, help, event, hasEligible } = line;
  const [isRecording, setRecording] = useState(false);
  const isOpen = answering?.client === client;
  return (
    <Fragment>
      <tr data-client={client} class={isOpen || isRecording ? "sel open" : undefined}>
        <ClientHead line={line} />
        <td data-l={say.whyWaits}>{says}</td>
        <td data-l={say.help}>{help.join(" ")}</td>
        <td class="answers">
          {event !== null ? (
            <button class="btn sm ghost" type="button" onClick={() => setRecording(true)}>
              {say.recordEvent(event.title)} <span class="vh">{say.forClient(client)}</span>
            </button>
          ) : hasEligible ? (
            <button
              class="btn sm ghost"
              type="button"
              aria-keyshortcuts="C"
              onClick={() => onAnswer({ client, act: "choose" })}
            >
              {say.seeWho} <span class="vh">{say.forClient(client)}</span>
            </button>
          ) : (
            <a class="btn sm ghost" href={addressOf("mentors")}>
              {say.seeRecruit} <span class="vh">{say.forClient(client)}</span>
            </a>
          )}
        </td>
      </tr>
      {(isOpen || (isRecording && event !== null)) && (
        <tr class="preview">
          <td colSpan={4}>
            {isOpen && <Another client={client} view={view} onEnd={onEnd} />}
            {isRecording && event !== null && <ActForm preset={event} onEnd={() => setRecording(false)} />}
          </td>
        </tr>
      )}
    </Fragment>
  );
}
