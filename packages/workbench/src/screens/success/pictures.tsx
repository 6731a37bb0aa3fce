import { PeopleBar } from "@waymark/report/components";
import type { SuccessView } from "../../engine/answers/success.js";
import { words } from "../../words/index.js";
import { NumberButton, type OpenNumber } from "./number-button.js";

interface Given {
  readonly view: SuccessView;
  readonly open: OpenNumber;
}

/** From referral to how it stands. */
export function Path({ view: { path, pathSays } }: Given) {
  const say = words().success;
  if (path === null) return <p>{pathSays}</p>;
  const { referred, mentored, notMentored, goingOn, hopedFor, endedAsHoped, endedOtherwise } = path;
  const of = Math.max(referred, mentored);
  return (
    <>
      <p class="lead">{pathSays}</p>
      <PeopleBar
        says={say.pathReferred}
        of={of}
        parts={[
          { colour: "teal", people: mentored, says: say.mentored },
          { colour: "hatch", people: notMentored, says: say.notYet },
        ]}
      />
      <PeopleBar
        says={say.pathStands}
        of={of}
        parts={[
          { colour: "teal", people: goingOn, says: say.goOn },
          { colour: "plum", people: endedAsHoped, says: say.ended(hopedFor ?? say.hoped) },
          { colour: "amber", people: endedOtherwise, says: say.otherwise },
        ]}
      />
    </>
  );
}

/** How each rater sees how people stand, compared with the first time. Raters are never averaged. */
export function Change({ view: { change }, open }: Given) {
  const say = words().success;
  if (change.length === 0) return <p>{say.noChange}</p>;
  return (
    <>
      {change.map(({ indicator, title, raters }) => (
        <div key={indicator}>
          <h3>{title}</h3>
          {raters.map((one) => (
            <PeopleBar
              key={one.rater}
              says={say.seenBy(one.title)}
              of={one.of}
              parts={[
                { colour: "teal", people: one.better, says: say.better },
                { colour: "grey", people: one.same, says: say.same },
                { colour: "amber", people: one.worse, says: say.worse },
                { colour: "hatch", people: one.notKnown, says: say.unseen },
              ]}
            />
          ))}
          <details>
            <summary>{say.asTable}</summary>
            <table class="list">
              <thead>
                <tr>
                  <th scope="col">{say.rater}</th>
                  <th scope="col">{say.better}</th>
                  <th scope="col">{say.same}</th>
                  <th scope="col">{say.worse}</th>
                  <th scope="col">{say.unseen}</th>
                </tr>
              </thead>
              <tbody>
                {raters.map((one) => (
                  <tr key={one.rater}>
                    <th scope="row">{one.title}</th>
                    {(["better", "same", "worse"] as const).map((way) => (
                      <td key={way} data-l={say[way]}>
                        <NumberButton
                          id={`change.${indicator}.${one.rater}.${way}`}
                          title={`${one.title}, ${say[way]}`}
                          open={open}
                        >
                          {one[way]}
                        </NumberButton>
                      </td>
                    ))}
                    <td data-l={say.unseen}>{one.notKnown}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </div>
      ))}
    </>
  );
}
