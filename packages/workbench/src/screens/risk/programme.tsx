import { HeatMap } from "@waymark/report/components";
import { useState } from "preact/hooks";
import type { RiskProgramme } from "../../engine/answers/risk.js";
import { Choice } from "../../shell/fields.js";
import { useAnswer } from "../../shell/use-answer.js";
import { words } from "../../words/index.js";

/** The programme’s risks together: how many are rated where, what raises what, and what the programme holds. */
export function Programme() {
  const view = useAnswer("riskProgramme", null);
  if (view === undefined || view.maps.length === 0) return null;
  return (
    <>
      <Maps view={view} />
      <Chains view={view} />
      <OfProgramme view={view} />
    </>
  );
}

interface Given {
  readonly view: RiskProgramme;
}

function Maps({ view }: Given) {
  const say = words().risk;
  const [chosen, setChosen] = useState(view.maps[0]?.id ?? "");
  const map = view.maps.find(({ id }) => id === chosen) ?? view.maps[0];
  return (
    <section aria-labelledby="together">
      <h2 id="together">{say.together}</h2>
      <p class="soft">{say.togetherSays}</p>
      <Choice label={say.mapOf} value={map?.id ?? ""} choices={view.maps} onChange={setChosen} />
      {map !== undefined && (
        <div class="pair">
          <HeatMap {...map.before} />
          <HeatMap {...map.after} />
        </div>
      )}
      <details>
        <summary>{say.stepsMean}</summary>
        {view.steps.map(({ title, steps }) => (
          <dl key={title} class="steps">
            <dt>{title}</dt>
            {steps.map((one) => (
              <dd key={one.title}>
                <b>{one.title}</b>: {one.describes}
              </dd>
            ))}
          </dl>
        ))}
      </details>
    </section>
  );
}

function Chains({ view: { chains } }: Given) {
  const say = words().risk;
  return (
    <section aria-labelledby="chains">
      <h2 id="chains">{say.chains}</h2>
      <p class="soft">{chains.length === 0 ? say.noChains : say.chainsSays}</p>
      {chains.length > 0 && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{say.chain}</th>
              <th scope="col">{say.why}</th>
              <th scope="col">{say.where}</th>
            </tr>
          </thead>
          <tbody>
            {chains.map(({ path, reason, relationships }) => (
              <tr key={path.join(" ")}>
                <th scope="row" class="plainly">
                  {path.join(" → ")}
                </th>
                <td data-l={say.why}>{reason}</td>
                <td data-l={say.where}>
                  {relationships.length}
                  <span class="note">{relationships.join(", ")}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function OfProgramme({ view: { held, counted, bands } }: Given) {
  const say = words().risk;
  if (held.length === 0 && counted.length === 0) return null;
  return (
    <section aria-labelledby="of-programme">
      <h2 id="of-programme">{say.programme}</h2>
      {held.length > 0 && (
        <>
          <p class="soft">{say.heldSays}</p>
          <table class="list">
            <thead>
              <tr>
                <th scope="col">{say.risk}</th>
                <th scope="col">{say.band}</th>
                <th scope="col">{say.why}</th>
                <th scope="col">{say.whoAnswers}</th>
              </tr>
            </thead>
            <tbody>
              {held.map((one) => (
                <tr key={one.title}>
                  <th scope="row" class="plainly">
                    {one.title}
                  </th>
                  <td data-l={say.band}>{one.band}</td>
                  <td data-l={say.why}>{one.says}</td>
                  <td data-l={say.whoAnswers}>{one.owner}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {counted.length > 0 && (
        <>
          <p class="soft">{say.countedSays}</p>
          <table class="list">
            <thead>
              <tr>
                <th scope="col">{say.risk}</th>
                {bands.map((one) => (
                  <th key={one} scope="col">
                    {one}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {counted.map((one) => (
                <tr key={one.title}>
                  <th scope="row" class="plainly">
                    {one.title} <span class="note">{say.owner(one.owner)}</span>
                  </th>
                  {one.bands.map((count, i) => (
                    <td key={bands[i]} data-l={bands[i]}>
                      {count}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
