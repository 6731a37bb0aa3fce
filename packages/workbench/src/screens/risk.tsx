import { useState } from "preact/hooks";
import type { RiskAsked } from "../engine/answers/risk/lines.js";
import { place } from "../shell/place.js";
import { useAnswer } from "../shell/use-answer.js";
import { words } from "../words/index.js";
import { Filter } from "./risk/filter.js";
import { Line } from "./risk/line.js";
import { Programme } from "./risk/programme.js";

/** How many lines are shown at first, and how many more at a time. */
const page = 20;

/** The categories of risk as a register to work in, how many are rated where, and what raises what. */
export function RiskScreen() {
  const { about } = place.value;
  return <Register key={about} about={about} />;
}

function Register({ about }: { readonly about: string }) {
  const say = words().risk;
  const [asked, setAsked] = useState<RiskAsked>(() => ({
    ...{ category: "", state: "", risk: "", person: about, most: page },
    band: "above",
  }));
  const view = useAnswer("risk", asked);
  if (view === undefined) return <h1>{say.title}</h1>;
  const rest = Math.min(view.found - view.lines.length, page);
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead(view.above, view.all, view.relationships)}</p>
      <section aria-labelledby="register">
        <h2 id="register">{say.register}</h2>
        <Filter view={view} asked={asked} onChange={(part) => setAsked({ ...asked, ...part, most: page })} />
        <p role="status">{say.found(view.lines.length, view.found)}</p>
        {view.lines.length > 0 && (
          <table class="list register">
            <thead>
              <tr>
                <th scope="col">{say.risk}</th>
                <th scope="col">{say.level}</th>
                <th scope="col">{say.controls}</th>
                <th scope="col">{say.review}</th>
                <th scope="col">{say.judgement}</th>
                <th scope="col" class="act">
                  <span class="vh">{say.open}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {view.lines.map((line) => (
                <Line key={`${line.engagement} ${line.risk}`} line={line} />
              ))}
            </tbody>
          </table>
        )}
        {rest > 0 && (
          <button class="btn" type="button" onClick={() => setAsked({ ...asked, most: asked.most + page })}>
            {say.more(rest)}
          </button>
        )}
      </section>
      <Programme />
    </>
  );
}
