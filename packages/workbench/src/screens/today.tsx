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

/** What has to be done, with who does it and by when: the terminal’s list. */
export function TodayScreen() {
  const say = words().today;
  const view = useAnswer("today", null);
  if (view === undefined) return <h1>{say.title}</h1>;
  const [now = 0, week = 0, soon = 0] = view.counts.map(({ items }) => items);
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead(longDate(view.asOf), now, week, soon)}</p>
      {view.counts.map(({ when, items }) => (
        <Group key={when} when={when} count={items} view={view} />
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

interface GroupProps {
  readonly when: When;
  readonly count: number;
  readonly view: TodayView;
}

function Group({ when, count, view }: GroupProps) {
  const say = words().today;
  const items = view.items.filter((item) => item.when === when);
  return (
    <section aria-labelledby={`when-${when}`}>
      <h2 id={`when-${when}`} tabIndex={-1}>
        {titles[when]} <span class="count">{say.things(count)}</span>
      </h2>
      {count === 0 ? (
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
