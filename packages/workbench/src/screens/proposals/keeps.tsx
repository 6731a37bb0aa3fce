import { Fit } from "@waymark/report/components";
import { useState } from "preact/hooks";
import type { ProposalsView } from "../../engine/answers/proposals.js";
import { words } from "../../words/index.js";
import { More, useMore } from "./more.js";
import { ClientHead } from "./proposed.js";

/** Relationships that continue, folded: nothing has to be answered about them. */
export function Keeps({ view }: { readonly view: ProposalsView }) {
  const say = words().proposals;
  const [isOpen, setOpen] = useState(false);
  const [shown, more] = useMore(view.keeps);
  if (view.keeps.length === 0) return null;
  return (
    <details class="keeps" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say.keeps(view.keeps.length)}</summary>
      {isOpen && (
        <>
          <table class="list">
            <thead>
              <tr>
                <th scope="col">{say.client}</th>
                <th scope="col">{say.keepsMentor}</th>
                <th scope="col">{say.fit}</th>
                <th scope="col">{say.keepsCheck}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((line) => (
                <tr key={`${line.client} ${line.mentors.join()}`}>
                  <ClientHead line={line} />
                  <td data-l={say.keepsMentor}>
                    {line.mentors.length > 1 ? say.asPair(line.mentors) : line.mentors.join("")}
                  </td>
                  <td data-l={say.fit}>
                    <Fit {...line.fit} />
                  </td>
                  <td data-l={say.keepsCheck}>{line.check || say.nothing}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <More {...more} />
        </>
      )}
    </details>
  );
}
