import { useRef, useState } from "preact/hooks";
import type { RiskLine } from "../../engine/answers/risk/lines.js";
import { DecideForm } from "../../shell/decide-form.js";
import { useAnswer } from "../../shell/use-answer.js";
import { words } from "../../words/index.js";

/** One risk in full: what could lead to it, what stands in its way, what it would mean, what to do, and who judged it. */
export function Detail({ line }: { readonly line: RiskLine }) {
  const all = words();
  const say = all.risk;
  const { engagement, risk, title, owner } = line;
  const [isDeciding, setDeciding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const view = useAnswer("riskDetail", { engagement, risk });
  if (view === undefined || view === null) return null;
  return (
    <div class="panel">
      <h3>{title}</h3>
      <p>
        {view.says.join(" ")} {say.owner(owner)} {view.source !== "" && <small>({view.source})</small>}
      </p>
      {view.raisedBy.length > 0 && <p>{say.raisedBy(view.raisedBy.join(" → "))}</p>}
      <dl class="tie-list">
        {view.tie.map(({ part, says }) => (
          <div key={part}>
            <dt>{part}</dt>
            {says.map((one) => (
              <dd key={one}>{one}</dd>
            ))}
          </div>
        ))}
      </dl>
      {view.remedies.length > 0 && (
        <>
          <h4>{say.remedies}</h4>
          <ul>
            {view.remedies.map((one) => (
              <li key={one.title}>
                <b>{one.title}</b>: {one.remedy} <small>{one.basis}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.ask.length > 0 && (
        <>
          <h4>{say.ask}</h4>
          <ul>
            {view.ask.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {view.judgements.length > 0 && (
        <>
          <h4>{say.judgements}</h4>
          <ul>
            {view.judgements.map((one) => (
              <li key={one.says}>
                <b>{one.says}</b>. {one.reasons}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{say.advised(engagement, view.advised)}</p>
      {isDeciding ? (
        <DecideForm
          preset={{ engagement, kind: "decision", what: "", role: "" }}
          onEnd={() => {
            setDeciding(false);
            setTimeout(() => button.current?.focus());
          }}
        />
      ) : (
        <button ref={button} class="btn" type="button" onClick={() => setDeciding(true)}>
          {all.decide.decide}
        </button>
      )}
    </div>
  );
}
