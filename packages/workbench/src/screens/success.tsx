import type { SuccessView } from "../engine/answers/success.js";
import { useAnswer } from "../shell/use-answer.js";
import { words } from "../words/index.js";
import { Heading } from "./success/heading.js";
import { Change, Path } from "./success/pictures.js";

/** Success under the three headings, each with one picture; every number opens the rows behind it. */
export function SuccessScreen() {
  const say = words().success;
  const view = useAnswer("success", null);
  if (view === undefined) return <h1>{say.title}</h1>;
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead(view.period)}</p>
      <Heading id="outputs" heading={view.outputs} picture={(open) => <Path view={view} open={open} />} />
      <Heading
        id="vulnerability"
        heading={view.vulnerability}
        picture={(open) => <Change view={view} open={open} />}
      />
      <Heading id="understanding" heading={view.understanding} />
      <NotKnown view={view} />
      {view.design.all.length > 0 && <Heading id="design" heading={view.design} />}
    </>
  );
}

function NotKnown({ view: { notKnown } }: { readonly view: SuccessView }) {
  const say = words().success;
  if (notKnown.length === 0) return null;
  return (
    <section aria-labelledby="not-known">
      <h2 id="not-known">{say.notKnown}</h2>
      <dl class="not-known">
        {notKnown.map(({ about, says }) => (
          <div key={about}>
            <dt>{about}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
