import { useState } from "preact/hooks";
import type { PoolView } from "../../engine/answers/mentors.js";
import { addressOf } from "../../shell/place.js";
import { opened } from "../../shell/state.js";
import { useAnswer } from "../../shell/use-answer.js";
import { words } from "../../words/index.js";

/** Who may be missing: worked out when somebody asks, as each is found by allocating again. */
export function PoolSection() {
  const say = words().mentors;
  const [isAsked, setAsked] = useState(false);
  return (
    <section aria-labelledby="pool">
      <h2 id="pool" tabIndex={-1}>
        {say.pool}
      </h2>
      <p>{say.poolSays}</p>
      {isAsked ? (
        <Pool />
      ) : (
        <button
          class="btn"
          type="button"
          onClick={() => {
            setAsked(true);
            document.getElementById("pool")?.focus();
          }}
        >
          {say.poolAsk}
        </button>
      )}
    </section>
  );
}

function Pool() {
  const say = words().mentors;
  const view = useAnswer("pool", null);
  if (view === undefined) return null;
  return (
    <>
      <h3>{say.before}</h3>
      {view.remedies.length === 0 ? (
        <p>{say.beforeNone}</p>
      ) : (
        <ul class="plain-list">
          {view.remedies.map(({ kind, says, worth }) => (
            <li key={says}>
              <span class="tag">{say.kinds[kind] ?? kind}</span> {says} <b>{worth}</b>
            </li>
          ))}
        </ul>
      )}
      <h3>{say.recruit}</h3>
      {view.recruits.length === 0 ? <p>{say.recruitNone}</p> : <Recruits view={view} />}
      {view.beyond.length > 0 && (
        <>
          <h3>{say.beyond}</h3>
          <ul class="plain-list">
            {view.beyond.map(({ client, says }) => (
              <li key={client}>
                <a href={addressOf("client", client)}>
                  <bdi>{client}</bdi>
                </a>
                : {says}
              </li>
            ))}
          </ul>
        </>
      )}
      <Coverage view={view} />
    </>
  );
}

function Recruits({ view }: { readonly view: PoolView }) {
  const say = words().mentors;
  return (
    <ol class="recruits">
      {view.recruits.map(({ says, why, proof, insteadOf }) => (
        <li key={says}>
          <p>
            <b>{why}</b>
          </p>
          <p>{says}</p>
          {insteadOf !== null && <p>{say.insteadOf(insteadOf)}</p>}
          <details class="no-print">
            <summary>{say.proof}</summary>
            <p>{proof}</p>
          </details>
        </li>
      ))}
    </ol>
  );
}

function Coverage({ view }: { readonly view: PoolView }) {
  const { coverageHead: head, notCovered } = words().mentors;
  const people = opened.value?.people;
  const [clients, mentors] = [people?.clients ?? "", people?.mentors ?? ""];
  if (view.coverage.length === 0) return null;
  return (
    <details>
      <summary>{view.title}</summary>
      <table class="list tight">
        <caption class="vh">{view.title}</caption>
        <thead>
          <tr>
            <th scope="col">{head.what}</th>
            <th scope="col">{clients}</th>
            <th scope="col">{head.covered}</th>
            <th scope="col">{mentors}</th>
          </tr>
        </thead>
        <tbody>
          {view.coverage.map((value) => (
            <tr key={value.title}>
              <th scope="row">{value.title}</th>
              <td data-l={clients}>{value.clients}</td>
              <td data-l={head.covered}>
                {value.covered}{" "}
                {value.covered < value.clients && (
                  <b>
                    ({value.clients - value.covered} {notCovered})
                  </b>
                )}
              </td>
              <td data-l={mentors}>{value.mentors}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
