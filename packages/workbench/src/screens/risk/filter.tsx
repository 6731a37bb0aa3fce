import type { RiskAsked, RiskState } from "../../engine/answers/risk/lines.js";
import type { RiskView } from "../../engine/answers/risk.js";
import { Choice, Text } from "../../shell/fields.js";
import { words } from "../../words/index.js";

interface Given {
  readonly view: RiskView;
  readonly asked: RiskAsked;
  readonly onChange: (part: Partial<RiskAsked>) => void;
}

const states: readonly RiskState[] = ["not in place", "not known", "review due", "judged", "not judged"];

/** By what the register is filtered. */
export function Filter({ view, asked, onChange }: Given) {
  const say = words().risk;
  return (
    <fieldset class="filter">
      <legend>{say.filter}</legend>
      <div class="row">
        <Choice
          label={say.category}
          none={say.any}
          value={asked.category}
          choices={view.categories}
          onChange={(category) => onChange({ category })}
        />
        <Choice
          label={say.band}
          none={say.any}
          value={asked.band}
          choices={[{ id: "above", title: say.above }, ...view.bands]}
          onChange={(band) => onChange({ band })}
        />
        <Choice
          label={say.state}
          none={say.any}
          value={asked.state}
          choices={states.map((id) => ({ id, title: say.states[id] }))}
          onChange={(id) => onChange({ state: states.find((one) => one === id) ?? "" })}
        />
        <Text label={say.person} value={asked.person} onInput={(person) => onChange({ person })} />
      </div>
    </fieldset>
  );
}
