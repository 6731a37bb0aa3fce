import type { PolicyView } from "../../engine/answers/policy.js";
import { words } from "../../words/index.js";
import type { Draft } from "./draft.js";

interface Given {
  readonly view: PolicyView;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

/** The factors of the policy, each with a weight that can be turned. */
export function Weights({ view, draft, change }: Given) {
  const say = words().policy;
  const turn = (id: string, weight: number, text: string) => {
    const { [id]: _, ...rest } = draft.weights;
    change({ weights: text === String(weight) ? rest : { ...rest, [id]: text } });
  };
  return (
    <section aria-labelledby="weights">
      <h2 id="weights">{say.weights}</h2>
      <p class="soft">{say.weightsSays}</p>
      <table class="list weights">
        <thead>
          <tr>
            <th scope="col">{say.factor}</th>
            <th scope="col">{say.weight}</th>
            <th scope="col">{say.counts}</th>
            <th scope="col">{say.why}</th>
          </tr>
        </thead>
        <tbody>
          {view.factors.map(({ id, title, weight, counts, summary, justification }) => (
            <tr key={id}>
              <th scope="row" class="plainly">
                {title} <span class="note">{summary}</span>
              </th>
              <td data-l={say.weight}>
                <input
                  type="number"
                  min="0"
                  max="10000"
                  step="1"
                  aria-label={say.weightOf(title)}
                  value={draft.weights[id] ?? String(weight)}
                  onInput={({ currentTarget }) => turn(id, weight, currentTarget.value)}
                />
              </td>
              <td data-l={say.counts}>{counts}</td>
              <td data-l={say.why}>
                <span class="note">{justification}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
