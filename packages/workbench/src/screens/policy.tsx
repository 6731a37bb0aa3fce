import { useState } from "preact/hooks";
import type { PolicyChange, PolicyView } from "../engine/answers/policy.js";
import { Text } from "../shell/fields.js";
import { ask, tried } from "../shell/state.js";
import { useAnswer } from "../shell/use-answer.js";
import { words } from "../words/index.js";
import { Difference } from "./policy/difference.js";
import type { Draft } from "./policy/draft.js";
import { Stances } from "./policy/stances.js";
import { Weights } from "./policy/weights.js";

/** The stances and the weights of the policy: turned, looked at, and taken away as a file to sign. */
export function PolicyScreen() {
  const view = useAnswer("policy", null);
  if (view === undefined) return <h1>{words().policy.title}</h1>;
  return <Settings key={view.fingerprint} view={view} />;
}

function Settings({ view }: { readonly view: PolicyView }) {
  const say = words().policy;
  const start: Draft = { stances: {}, weights: {}, version: nextVersion(view.version) };
  const [draft, setDraft] = useState(start);
  const [found, setFound] = useState<PolicyChange | undefined>(undefined);
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setFound(undefined);
  };
  const isSame = Object.keys(draft.stances).length + Object.keys(draft.weights).length === 0;
  const look = async () => {
    const weights = Object.fromEntries(
      Object.entries(draft.weights).map(([id, text]) => [id, text.trim() === "" ? Number.NaN : Number(text)]),
    );
    setFound(await tried(() => ask("policyChange", { ...draft, weights })));
  };
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <p>{say.inForce(view.name, view.version)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSame) void look();
        }}
      >
        <Stances view={view} draft={draft} change={change} />
        <Weights view={view} draft={draft} change={change} />
        <div class="panel">
          {isSame && <p>{say.unchanged}</p>}
          <Text label={say.version} value={draft.version} onInput={(version) => change({ version })} />
          <p class="acts">
            <button class="btn pri" type="submit" disabled={isSame}>
              {say.see}
            </button>
            <button
              class="lnk"
              type="button"
              onClick={() => {
                setDraft(start);
                setFound(undefined);
              }}
            >
              {say.asItIs}
            </button>
          </p>
        </div>
      </form>
      {found !== undefined && <Difference found={found} version={draft.version} />}
    </>
  );
}

/** The version after one: 1.0.0 is followed by 1.1.0. What is no such number stays as it is. */
function nextVersion(version: string): string {
  const parts = version.split(".");
  const minor = Number(parts[1]);
  return parts.length === 3 && Number.isInteger(minor) ? `${parts[0]}.${minor + 1}.0` : version;
}
