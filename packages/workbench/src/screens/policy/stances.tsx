import { useId, useState } from "preact/hooks";
import type { PolicyView, StanceLine, StancesView } from "../../engine/answers/policy.js";
import { addressOf } from "../../shell/place.js";
import { ask, tried } from "../../shell/state.js";
import { words } from "../../words/index.js";
import type { Draft } from "./draft.js";

interface Given {
  readonly view: PolicyView;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

/** The questions that the scheme leaves open, each with its positions. */
export function Stances({ view, draft, change }: Given) {
  const say = words().policy;
  const [compared, setCompared] = useState<StancesView | undefined>(undefined);
  if (view.stances.length === 0) return <p>{say.noStances}</p>;
  const turn = (line: StanceLine, option: string) => {
    const { [line.id]: _, ...rest } = draft.stances;
    change({ stances: option === line.taken ? rest : { ...rest, [line.id]: option } });
  };
  return (
    <section aria-labelledby="stances">
      <h2 id="stances">{say.stances}</h2>
      <p class="soft">{say.stancesSays}</p>
      {compared === undefined && (
        <p>
          <button
            class="btn"
            type="button"
            onClick={() =>
              void tried(() => ask("stances", null)).then(
                (found) => found !== undefined && setCompared(found),
              )
            }
          >
            {say.compare}
          </button>
        </p>
      )}
      {view.stances.map((line) => (
        <Stance
          key={line.id}
          line={line}
          chosen={draft.stances[line.id] ?? line.taken}
          says={compared?.says[line.id] ?? ""}
          onTurn={(option) => turn(line, option)}
        />
      ))}
      {compared !== undefined && <Robust compared={compared} />}
    </section>
  );
}

interface StanceGiven {
  readonly line: StanceLine;
  readonly chosen: string;
  readonly says: string;
  readonly onTurn: (option: string) => void;
}

function Stance({ line, chosen, says, onTurn }: StanceGiven) {
  const say = words().policy;
  const name = useId();
  const none = { id: "", title: say.noPosition, says: "" };
  return (
    <fieldset class="stance">
      <legend>{line.title}</legend>
      {[...line.options, none].map((option) => (
        <label key={option.id} class="radio">
          <input type="radio" name={name} checked={chosen === option.id} onChange={() => onTurn(option.id)} />
          <span>
            {option.title}
            {option.says !== "" && <span class="note">{option.says}</span>}
          </span>
        </label>
      ))}
      {says !== "" && <p role="status">{says}</p>}
      <details>
        <summary>{say.bearsOn}</summary>
        {line.concerns !== null && <p>{line.concerns}</p>}
        <ul>
          {line.bearsOn.map((one) => (
            <li key={one.subject + one.says}>{one.says}</li>
          ))}
        </ul>
        <p class="soft">{line.source}</p>
      </details>
    </fieldset>
  );
}

function Robust({ compared: { robust, top } }: { readonly compared: StancesView }) {
  const say = words().policy;
  return (
    <details>
      <summary>{say.robust(top)}</summary>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{say.client}</th>
            <th scope="col">{say.robust(top)}</th>
            <th scope="col">{say.safest}</th>
          </tr>
        </thead>
        <tbody>
          {robust.map(({ client, mentors, safest }) => (
            <tr key={client}>
              <th scope="row">
                <a href={addressOf("client", client)}>{client}</a>
              </th>
              <td data-l={say.robust(top)}>{mentors.join(", ") || say.nobody}</td>
              <td data-l={say.safest}>{safest ?? say.nobody}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
