import type { BoardData, ShownFigure } from "../papers/board-data.js";
import { Hatch } from "./hatch.js";
import { type BarPart, PeopleBar } from "./people-bar.js";

/** The paper for a board: two pages of A4, three headings that are never added up, and what is not known. */
export function BoardPaper(data: BoardData) {
  const { scheme, policy, day, period, headings, notKnown, asked } = data;
  return (
    <div class="paper">
      <Hatch />
      <article class="sheet-a4">
        <header>
          <p class="paper-org">
            <bdi>{scheme}</bdi>
          </p>
          <h1 class="paper-title">What was done, what changed, and what was learnt</h1>
          <p>
            {period === "" ? "" : `${period}. `}There is no total score: the three headings answer different
            questions.
          </p>
        </header>
        <section>
          <h2>
            <span>1</span> {headings.work.title}
          </h2>
          <Path {...data} />
          <Facts figures={data.work} />
          <p class="paper-note">{headings.work.warning}</p>
        </section>
        <section>
          <h2>
            <span>2</span> {headings.change.title}
          </h2>
          {data.change.length === 0 && <p>No first and later ratings are on record yet.</p>}
          {data.change.map(({ indicator, title, raters }) => (
            <div key={indicator}>
              <h3>{title}</h3>
              {raters.map((one) => (
                <PeopleBar
                  key={one.rater}
                  says={`As seen by: ${one.title}`}
                  of={one.of}
                  parts={[
                    { colour: "teal", people: one.better, says: "better than at first" },
                    { colour: "grey", people: one.same, says: "the same" },
                    { colour: "amber", people: one.worse, says: "worse than at first" },
                    { colour: "hatch", people: one.notKnown, says: "not known: not looked at twice" },
                  ]}
                />
              ))}
            </div>
          ))}
        </section>
        <footer>Page 1 of 2</footer>
      </article>
      <article class="sheet-a4">
        <section>
          <h2>
            <span>3</span> {headings.learning.title}
          </h2>
          {data.learning.length === 0 ? <p>Nothing is on record yet.</p> : <Facts figures={data.learning} />}
          <p class="paper-note">{headings.learning.warning}</p>
        </section>
        <section>
          <h2>What we do not know</h2>
          <dl class="paper-list">
            {notKnown.map(({ about, says }) => (
              <div key={about}>
                <dt>{about}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>What the board is asked to see to</h2>
          {asked.length === 0 ? (
            <p>Nothing now.</p>
          ) : (
            <ol>
              {asked.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ol>
          )}
        </section>
        <footer>
          Page 2 of 2. {day}, rules {policy}. Small counts are in this paper: it is for the board only.
        </footer>
      </article>
    </div>
  );
}

function Path({ path, pathSays }: Pick<BoardData, "path" | "pathSays">) {
  if (path === null) return <p class="paper-lead">{pathSays}</p>;
  const { referred, mentored, notMentored, goingOn, hopedFor, endedAsHoped, endedOtherwise } = path;
  const most = Math.max(referred, mentored);
  const bars: readonly (readonly [string, readonly BarPart[]])[] = [
    [
      "Who was referred",
      [
        { colour: "teal", people: mentored, says: "have been mentored" },
        { colour: "hatch", people: notMentored, says: "not yet" },
      ],
    ],
    [
      "How it stands with those who were mentored",
      [
        { colour: "teal", people: goingOn, says: "continue" },
        { colour: "plum", people: endedAsHoped, says: `ended with ${hopedFor ?? "the ending hoped for"}` },
        { colour: "amber", people: endedOtherwise, says: "ended otherwise" },
      ],
    ],
  ];
  return (
    <>
      <p class="paper-lead">{pathSays}</p>
      {bars.map(([says, parts]) => (
        <PeopleBar key={says} says={says} parts={parts} of={most} />
      ))}
    </>
  );
}

function Facts({ figures }: { readonly figures: readonly ShownFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <ul class="paper-facts">
      {figures.map(({ value, title }) => (
        <li key={title}>
          <b>{value}</b> {title}
        </li>
      ))}
    </ul>
  );
}
