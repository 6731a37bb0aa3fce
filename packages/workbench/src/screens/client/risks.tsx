import { BowTie } from "@waymark/report/components";
import type { RiskView } from "../../engine/answers/client/risks.js";
import type { ClientView } from "../../engine/answers/client.js";
import { words } from "../../words/index.js";

/** The risks to a client, each from its causes to its consequences. */
export function RisksSection({ view: { id, risks } }: { readonly view: ClientView }) {
  const say = words().client;
  return (
    <section aria-labelledby="risks">
      <h2 id="risks">{say.risks(id)}</h2>
      <p>{say.risksSay(id)}</p>
      {risks.length === 0 && (
        <p>
          <span class="unk">{say.notYet}</span> {say.risksNone}
        </p>
      )}
      {risks.map((one) => (
        <div key={one.engagement}>
          <p>{say.advice(one.advice, one.engagement)}</p>
          {one.risks.map((risk) => (
            <Risk key={risk.id} risk={risk} />
          ))}
          <p class="soft">{say.risksRated(one.risks.length, one.rated)}</p>
        </div>
      ))}
    </section>
  );
}

function Risk({ risk }: { readonly risk: RiskView }) {
  const say = words().client;
  const { title, before, after, tie, first, asks } = risk;
  return (
    <div class="risk">
      <h3>{title}</h3>
      <p>{say.band(before, after)}</p>
      <BowTie tie={tie} words={say.tie} label={say.bowTie(title)} />
      {first.length > 0 && (
        <p>
          <b>{say.first}:</b> {first.join(" ")}
        </p>
      )}
      {asks.length > 0 && (
        <p>
          <b>{say.askRisk}:</b> {asks.join(" ")}
        </p>
      )}
    </div>
  );
}
