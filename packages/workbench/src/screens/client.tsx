import { useState } from "preact/hooks";
import type { ClientView } from "../engine/answers/client.js";
import { ActForm } from "../shell/act-form.js";
import { Choice } from "../shell/fields.js";
import { addressOf, place } from "../shell/place.js";
import { opened } from "../shell/state.js";
import { useAnswer } from "../shell/use-answer.js";
import { words } from "../words/index.js";
import { BesideSection, ExplainedSection } from "./client/beside.js";
import { JourneySection } from "./client/journey.js";
import { Lines } from "./client/lines.js";
import { ClientList } from "./client/list.js";
import { RecordSection } from "./client/record.js";
import { RisksSection } from "./client/risks.js";
import { WhatIfSection } from "./client/what-if.js";

/** The list of clients or, where one is named, all that has to be known of them on one page. */
export function ClientScreen() {
  const { about } = place.value;
  return about === "" ? <ClientList /> : <One key={about} id={about} />;
}

function One({ id }: { readonly id: string }) {
  const say = words().client;
  const view = useAnswer("client", id);
  const clients = opened.value?.people.clients ?? "";
  return (
    <div class="client">
      <p class="crumb">
        <a href={addressOf("client")}>{say.all(clients)}</a>
      </p>
      <h1>
        <bdi>{id}</bdi>
      </h1>
      {view === null && <p>{say.unknown(id)}</p>}
      {view && <Whole view={view} />}
    </div>
  );
}

function Whole({ view }: { readonly view: ClientView }) {
  return (
    <>
      <Lines lines={view.lines} />
      <Answers view={view} />
      {view.beside && <BesideSection id={view.id} beside={view.beside} />}
      {view.explained && <ExplainedSection explained={view.explained} />}
      {view.whatIf && <WhatIfSection id={view.id} form={view.whatIf} />}
      <RecordSection view={view} />
      <RisksSection view={view} />
      <JourneySection journey={view.journey} />
    </>
  );
}

/** What can be done about this client. */
function Answers({ view }: { readonly view: ClientView }) {
  const say = words();
  const { id, stands, events } = view;
  const [event, setEvent] = useState("");
  const chosen = events.find((one) => one.id === event);
  return (
    <section class="no-print" aria-labelledby="acts">
      <p class="acts big">
        {stands.kind === "proposed" && (
          <a class="btn pri" href={addressOf("proposals", id)}>
            {say.client.answer(stands.mentors)}
          </a>
        )}
        {(stands.kind === "proposed" || stands.kind === "waits") && (
          <a class="btn ghost" href={addressOf("proposals", id)}>
            {say.client.another}
          </a>
        )}
        <button class="lnk" type="button" onClick={() => print()}>
          {say.client.print}
        </button>
      </p>
      {events.length > 0 && (
        <details>
          <summary id="acts">{say.client.acts(id)}</summary>
          <p class="soft">{say.client.actsSay}</p>
          <Choice label={say.form.whatHappened} value={event} choices={events} onChange={setEvent} />
          {chosen && (
            <ActForm
              key={chosen.id}
              preset={{ event: chosen.id, about: chosen.about }}
              onEnd={() => setEvent("")}
            />
          )}
        </details>
      )}
    </section>
  );
}
