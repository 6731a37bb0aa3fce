import { useEffect, useState } from "preact/hooks";
import type { Changed, WhatIfForm, WhatIfView } from "../../engine/answers/client/what-if.js";
import { ask, tried } from "../../shell/state.js";
import { words } from "../../words/index.js";
import { FactField, WeightField, WishField } from "./what-if-fields.js";

const nothing = { facts: {}, wishes: {}, weights: {} };

/** Who would come first if a fact, a wish or a weight were another: ranked again as it is changed, and nothing put on record. */
export function WhatIfSection({ id, form }: { readonly id: string; readonly form: WhatIfForm }) {
  const say = words().client;
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="no-print" aria-labelledby="what-if">
      <h2 id="what-if">{say.whatIf}</h2>
      <p>{say.whatIfSays(id)}</p>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{say.whatIfOpen}</summary>
        {isOpen && <Tried id={id} form={form} />}
      </details>
    </section>
  );
}

function Tried({ id, form }: { readonly id: string; readonly form: WhatIfForm }) {
  const say = words().client;
  const [given, setGiven] = useState<Omit<Changed, "client">>(nothing);
  const found = useWhatIf({ client: id, ...given });
  const count = [given.facts, given.wishes, given.weights].reduce(
    (sum, part) => sum + Object.keys(part).length,
    0,
  );
  const set = <Part extends keyof typeof given>(part: Part, name: string, value: string | number) =>
    setGiven({ ...given, [part]: { ...given[part], [name]: value } });
  return (
    <div class="what-if">
      <div>
        <fieldset>
          <legend>{say.facts}</legend>
          {form.facts.map((fact) => (
            <FactField
              key={fact.field}
              fact={fact}
              text={given.facts[fact.field] ?? fact.text}
              onChange={(text) => set("facts", fact.field, text)}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend>{say.wishes}</legend>
          {form.wishes.map((wish) => (
            <WishField
              key={wish.factor}
              wish={wish}
              text={given.wishes[wish.factor] ?? wish.now}
              onChange={(text) => set("wishes", wish.factor, text)}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend>{say.weights}</legend>
          {form.weights.map((one) => (
            <WeightField
              key={one.factor}
              title={say.weightOf(one.title)}
              value={given.weights[one.factor] ?? one.weight}
              onInput={(weight) => set("weights", one.factor, weight)}
            />
          ))}
        </fieldset>
      </div>
      <div class="what-if-found">
        <p role="status">
          {count === 0 ? say.asIs : say.changedNow(count)}{" "}
          {found && say.eligibleNow(found.eligible.before, found.eligible.after)}
        </p>
        {count > 0 && (
          <button class="btn sm ghost" type="button" onClick={() => setGiven(nothing)}>
            {say.reset}
          </button>
        )}
        {found && <Ranked found={found} />}
      </div>
    </div>
  );
}

function Ranked({ found }: { readonly found: WhatIfView }) {
  const { whatIfHead: head, ...say } = words().client;
  return (
    <>
      {found.wishes.map((says) => (
        <p key={says}>{says}</p>
      ))}
      {found.mentors.length === 0 ? (
        <p>{say.nobodyThen}</p>
      ) : (
        <table class="list tight">
          <thead>
            <tr>
              <th scope="col">{head.place}</th>
              <th scope="col">{head.mentor}</th>
              <th scope="col">{head.fit}</th>
              <th scope="col">{head.before}</th>
            </tr>
          </thead>
          <tbody>
            {found.mentors.map(({ mentor, fit, place, before, says }) => (
              <tr key={mentor}>
                <td data-l={head.place}>{place}</td>
                <th scope="row">
                  <bdi>{mentor}</bdi>
                  <span class="note">{says}</span>
                </th>
                <td data-l={head.fit}>{fit}</td>
                <td data-l={head.before}>{say.placeNow(before)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** The answer to the change, asked again with each; an answer to an earlier one is passed over. */
function useWhatIf(changed: Changed): WhatIfView | undefined {
  const [found, setFound] = useState<WhatIfView | undefined>(undefined);
  const key = JSON.stringify(changed);
  useEffect(() => {
    let isWanted = true;
    void tried(() => ask("whatIf", JSON.parse(key) as Changed)).then((answer) => {
      if (isWanted && answer !== undefined) setFound(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [key]);
  return found;
}
