import { Multiples } from "@waymark/report/components";
import type { ClientJourney, JourneyView } from "../../engine/answers/client/journey.js";
import { shortDate } from "../../words/days.js";
import { words } from "../../words/index.js";

/** So many are shown open: those that moved, or on which people do not agree, come first. */
const open = 3;

/** How it goes, by each person apart. */
export function JourneySection({ journey }: { readonly journey: ClientJourney | null }) {
  const say = words().client;
  return (
    <section aria-labelledby="journey">
      <h2 id="journey">{say.journey}</h2>
      {journey === null ? (
        <p>
          <span class="unk">{say.notYet}</span> {say.journeyNone}
        </p>
      ) : (
        <>
          <p>{say.journeySays}</p>
          {journey.flags.length > 0 && (
            <ul class="flags">
              {journey.flags.map((flag) => (
                <li key={flag}>{flag}</li>
              ))}
            </ul>
          )}
          {journey.indicators.slice(0, open).map((one) => (
            <One key={one.id} one={one} />
          ))}
          {journey.indicators.length > open && (
            <details class="no-print">
              <summary>{say.moreJourney(journey.indicators.length - open)}</summary>
              {journey.indicators.slice(open).map((one) => (
                <One key={one.id} one={one} />
              ))}
            </details>
          )}
        </>
      )}
    </section>
  );
}

function One({ one }: { readonly one: JourneyView }) {
  const say = words().client;
  const { tableHead: head } = say;
  return (
    <div class="journey">
      <h3>{one.title}</h3>
      <Multiples multiple={one} />
      <details class="no-print">
        <summary>{say.table}</summary>
        <table class="plain">
          <caption class="vh">{one.title}</caption>
          <thead>
            <tr>
              <th scope="col">{head.rater}</th>
              <th scope="col">{head.day}</th>
              <th scope="col">{head.says}</th>
            </tr>
          </thead>
          <tbody>
            {one.rows.map(({ rater, day, says }) => (
              <tr key={`${rater} ${day}`}>
                <th scope="row">{rater}</th>
                <td>{shortDate(day)}</td>
                <td>{says}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
