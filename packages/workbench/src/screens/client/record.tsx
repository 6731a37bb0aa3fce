import { useState } from "preact/hooks";
import type { OnRecord, OnRecordRow } from "../../engine/answers/client/record.js";
import type { ClientView } from "../../engine/answers/client.js";
import { ActForm } from "../../shell/act-form.js";
import { shortDate } from "../../words/days.js";
import { words } from "../../words/index.js";

/** What was agreed, when and with which people, and whatever else the scheme keeps of a client. */
export function RecordSection({ view }: { readonly view: ClientView }) {
  const say = words().client;
  if (view.record.length === 0) return null;
  return (
    <section aria-labelledby="record">
      <h2 id="record">{say.record}</h2>
      <p>{say.recordSays}</p>
      <div class="cards">
        {view.record.map((one) => (
          <Kept key={one.kind} client={view.id} kept={one} />
        ))}
      </div>
    </section>
  );
}

function Kept({ client, kept }: { readonly client: string; readonly kept: OnRecord }) {
  const say = words().client;
  const { title, rows, event } = kept;
  const [isOpen, setOpen] = useState(false);
  const [latest, ...earlier] = [...rows].reverse();
  return (
    <section class="panel" aria-label={title}>
      <h3>{title}</h3>
      {latest === undefined ? (
        <p>
          <span class="unk">{say.notYet}</span>
        </p>
      ) : (
        <Row row={latest} />
      )}
      {earlier.length > 0 && (
        <details class="no-print">
          <summary>{say.earlier(earlier.length)}</summary>
          {earlier.map((row, i) => (
            <Row key={i} row={row} />
          ))}
        </details>
      )}
      {event && !isOpen && (
        <button class="btn sm ghost no-print" type="button" onClick={() => setOpen(true)}>
          {event.title}
        </button>
      )}
      {event && isOpen && (
        <ActForm preset={{ event: event.id, about: [client] }} onEnd={() => setOpen(false)} />
      )}
    </section>
  );
}

function Row({ row: { day, cells } }: { readonly row: OnRecordRow }) {
  return (
    <>
      {day !== null && (
        <p>
          <b>{shortDate(day)}</b>
        </p>
      )}
      <dl class="kv">
        {cells.map(({ title, says }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
