import { useState } from "preact/hooks";
import type { ProposalsView } from "../../engine/answers/proposals.js";
import { words } from "../../words/index.js";
import { Answer } from "./answer.js";

/** Somebody is not to be proposed for a client: of a pair, the one or the other. */
export function RuleOut({
  client,
  mentors,
  view,
  onEnd,
}: {
  readonly client: string;
  readonly mentors: readonly string[];
  readonly view: ProposalsView;
  readonly onEnd: () => void;
}) {
  const say = words().proposals;
  const [whom, setWhom] = useState(mentors.slice(0, 1));
  return (
    <>
      {mentors.length > 1 && (
        <fieldset>
          <legend>{say.whichOfPair}</legend>
          {mentors.map((mentor) => (
            <label key={mentor} class="radio">
              <input
                type="radio"
                name={`rule-out-${client}`}
                checked={whom.includes(mentor)}
                onChange={() => setWhom([mentor])}
              />
              {mentor}
            </label>
          ))}
        </fieldset>
      )}
      <Answer
        key={whom.join()}
        choices={[{ act: "ruleOut", client, mentors: whom }]}
        about={{
          heading: say.ifRuleOut(whom, client),
          button: say.doRuleOut(whom, client),
          done: say.didRuleOut(whom, client),
        }}
        roles={view.acts.ruleOut?.roles ?? []}
        onEnd={onEnd}
      />
    </>
  );
}
