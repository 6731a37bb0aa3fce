import type { When } from "@waymark/report";
import { useState } from "preact/hooks";
import type { TodayView } from "../engine/answers/today.js";
import { ActForm } from "../shell/act-form.js";
import { Choice } from "../shell/fields.js";
import { opened } from "../shell/state.js";
import { useAnswer } from "../shell/use-answer.js";
import { longDate } from "../words/days.js";
import { words } from "../words/index.js";
import { Row } from "./today/row.js";

/** What has to be done, by whom and by when: the terminal’s list. */
export function TodayScreen() {
  const say = words().today;
  const view = useAnswer("today", null);
  if (view === undefined) return <h1>{say.title}</h1>;
  const now = view.counts.find(({ when }) => when === "now")?.items ?? 0;
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead(longDate(view.asOf), now, view.items.length - now)}</p>
      {view.counts.map(({ when }) => (
        <Group key={when} when={when} view={view} />
      ))}
      <Other />
      <p class="quiet">{say.advice}</p>
    </>
  );
}

/** Anything that happened, whether or not it was on the list. */
function Other() {
  const say = words();
  const events = opened.value?.events ?? [];
  const [event, setEvent] = useState("");
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="other">
      <h2 id="other">{say.today.other}</h2>
      <p class="soft">{say.today.otherSays}</p>
      <Choice label={say.form.whatHappened} value={event} choices={events} onChange={setEvent} />
      {event !== "" && <ActForm key={event} preset={{ event }} onEnd={() => setEvent("")} />}
    </section>
  );
}

const titles: Readonly<Record<When, string>> = { now: "Now", "this-week": "This week", soon: "Soon" };

function Group({ when, view }: { readonly when: When; readonly view: TodayView }) {
  const say = words().today;
  const items = view.items.filter((item) => item.when === when);
  return (
    <section aria-labelledby={`when-${when}`}>
      <h2 id={`when-${when}`} tabIndex={-1}>
        {titles[when]} <span class="count">{say.things(items.length)}</span>
      </h2>
      {items.length === 0 ? (
        <p class="soft">{say.nothing}</p>
      ) : (
        <table class="todo">
          <thead>
            <tr>
              <th scope="col">{say.what}</th>
              <th scope="col">{say.who}</th>
              <th scope="col">{say.byWhen}</th>
              <th scope="col" class="act">
                {say.act}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row
                key={item.id}
                item={item}
                onDone={() => document.getElementById(`when-${when}`)?.focus()}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
