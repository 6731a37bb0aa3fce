import { AllocationBar, type AllocationPart } from "@waymark/report/components";
import { useState } from "preact/hooks";
import type { FittingEvent } from "../../engine/answers/fitting-event.js";
import type { LeverLine, ProposalsView } from "../../engine/answers/proposals.js";
import { ActForm } from "../../shell/act-form.js";
import { words } from "../../words/index.js";

/** All clients in one bar, and what would change it most. */
export function Head({ view }: { readonly view: ProposalsView }) {
  const say = words().proposals;
  const { kept, proposed, waiting, nobody, levers, mostNeeded, proof } = view;
  const parts: readonly AllocationPart[] = [
    { kind: "kept", clients: kept, says: say.keptKey(kept) },
    { kind: "proposed", clients: proposed, says: say.proposedKey(proposed) },
    { kind: "waiting", clients: waiting, says: say.waitingKey(waiting) },
    { kind: "nobody", clients: nobody, says: say.nobodyKey(nobody) },
  ];
  return (
    <section class="panel" aria-labelledby="levers">
      <AllocationBar
        parts={parts}
        title={`${say.lead(view.served, view.clients)} ${say.leadWaits(waiting, nobody)}`}
      />
      <details>
        <summary>{say.asTable}</summary>
        <table class="narrow">
          <thead>
            <tr>
              <th scope="col">{say.part}</th>
              <th scope="col">{say.number}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ kind, clients, says }) => (
              <tr key={kind}>
                <th scope="row" class="plainly">
                  {says}
                </th>
                <td>{clients}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p class="soft">{say.proof(proof)}</p>
      <h2 id="levers" class="h3">
        {say.levers}
      </h2>
      {levers.length === 0 && mostNeeded === null && <p class="soft">{say.noLevers}</p>}
      <ul class="levers">
        {levers.map((lever) => (
          <Lever key={lever.says} lever={lever} />
        ))}
        {mostNeeded !== null && waiting > 0 && (
          <li>
            <p>{say.mostNeeded(mostNeeded)}</p>
          </li>
        )}
      </ul>
    </section>
  );
}

function Lever({ lever: { says, worth, events } }: { readonly lever: LeverLine }) {
  const say = words().proposals;
  const [open, setOpen] = useState<FittingEvent | null>(null);
  return (
    <li>
      <p>
        <strong>{says}</strong> {worth}
      </p>
      {events.length > 0 && open === null && (
        <p class="acts">
          {events.map((event) => (
            <button
              key={event.about.join()}
              class="btn sm ghost"
              type="button"
              onClick={() => setOpen(event)}
            >
              {say.recordEvent(event.title)} {say.recordFor(event.about.join(", "))}
            </button>
          ))}
        </p>
      )}
      {open !== null && <ActForm preset={open} onEnd={() => setOpen(null)} />}
    </li>
  );
}
