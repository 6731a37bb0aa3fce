import { Fit } from "@waymark/report/components";
import { useState } from "preact/hooks";
import type { Choice, MentorLine } from "../../engine/answers/choices.js";
import type { ProposalsView } from "../../engine/answers/proposals.js";
import { useAnswer } from "../../shell/use-answer.js";
import { words } from "../../words/index.js";
import { Answer, AnswerHeading, type AnswerWords } from "./answer.js";
import { ShowConsequences } from "./consequences.js";
import { useConsequences } from "./use-consequences.js";

interface Chosen {
  readonly choices: readonly Choice[];
  readonly about: AnswerWords;
}

/** Of so many mentors it is worked out unasked what choosing them would change. */
const unasked = 3;

/** Who a client could have instead, and what each choice would change. */
export function Another({
  client,
  view,
  onEnd,
}: {
  readonly client: string;
  readonly view: ProposalsView;
  readonly onEnd: () => void;
}) {
  const say = words().proposals;
  const lines = useAnswer("choices", client);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  if (chosen !== null)
    return (
      <Answer
        choices={chosen.choices}
        about={chosen.about}
        roles={view.acts.choose?.roles ?? []}
        onEnd={onEnd}
      />
    );
  const open = (lines ?? []).filter(({ isFull }) => !isFull);
  const full = (lines ?? []).filter(({ isFull }) => isFull);
  const others = open.filter(({ isProposed }) => !isProposed);
  return (
    <div class="answer">
      <AnswerHeading>{say.mentorsFor(client)}</AnswerHeading>
      <p class="soft">{say.mentorsNote}</p>
      {lines !== undefined && lines.length === 0 && <p>{say.noEligible}</p>}
      {lines !== undefined && lines.length > 0 && others.length === 0 && <p>{say.noOther}</p>}
      {open.length > 0 && (
        <table class="list choices">
          <thead>
            <tr>
              <th scope="col">{say.mentorHead}</th>
              <th scope="col">{say.fit}</th>
              <th scope="col">{say.speaks}</th>
              <th scope="col">{say.choice}</th>
            </tr>
          </thead>
          <tbody>
            {open.map((line) => (
              <Line
                key={line.mentor}
                client={client}
                line={line}
                isUnasked={others.indexOf(line) >= 0 && others.indexOf(line) < unasked}
                onChoose={setChosen}
              />
            ))}
          </tbody>
        </table>
      )}
      {full.length > 0 && (
        <details>
          <summary>{say.full(full.length)}</summary>
          <ul class="plain">
            {full.map(({ mentor, fit, says }) => (
              <li key={mentor}>
                <b class="id">{mentor}</b>: {fit.says}. {says}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="acts">
        <button class="lnk" type="button" onClick={onEnd}>
          {say.cancel}
        </button>
      </p>
    </div>
  );
}

function Line({
  client,
  line,
  isUnasked,
  onChoose,
}: {
  readonly client: string;
  readonly line: MentorLine;
  readonly isUnasked: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}) {
  const say = words().proposals;
  const { mentor, fit, against, notKnown, isProposed, says } = line;
  return (
    <tr>
      <th scope="row">
        {mentor}
        <span class="note">{isProposed ? say.isProposed : says}</span>
      </th>
      <td data-l={say.fit}>
        <Fit {...fit} />
      </td>
      <td data-l={say.speaks}>
        {line.for} {against}
        {notKnown !== "" && (
          <span class="not-known">
            <span class="unk">{say.notKnown}</span> {notKnown}
          </span>
        )}
      </td>
      <td data-l={say.choice}>
        {!isProposed && <Cost client={client} line={line} isUnasked={isUnasked} onChoose={onChoose} />}
      </td>
    </tr>
  );
}

/** What choosing a mentor would change; the choice is offered where it can be carried out. */
function Cost({ client, line: { mentor, swap }, isUnasked, onChoose }: Parameters<typeof Line>[0]) {
  const say = words().proposals;
  const [isAsked, setAsked] = useState(isUnasked);
  const choose: Choice = { act: "choose", client, mentors: [mentor] };
  const found = useConsequences(isAsked ? [choose] : []);
  const isRefused = found !== undefined && ("problems" in found || found.refused.length > 0);
  return (
    <>
      {isAsked ? (
        <ShowConsequences found={found} own={[client]} />
      ) : (
        <button class="lnk" type="button" onClick={() => setAsked(true)}>
          {say.see} <span class="vh">{mentor}</span>
        </button>
      )}
      <p class="acts">
        {!isRefused && (
          <button
            class="btn sm"
            type="button"
            onClick={() =>
              onChoose({
                choices: [choose],
                about: {
                  heading: say.ifChoose([mentor], client),
                  button: say.doChoose([mentor], client),
                  done: say.didChoose([mentor], client),
                },
              })
            }
          >
            {say.choose(mentor)}
          </button>
        )}
        {swap !== null && (
          <button
            class="lnk"
            type="button"
            onClick={() =>
              onChoose({
                choices: [choose, { act: "choose", client: swap.client, mentors: [swap.mentor] }],
                about: {
                  heading: say.ifSwap(client, swap.client),
                  button: say.doSwap(client, swap.client),
                  done: say.didSwap(client, swap.client),
                },
              })
            }
          >
            {say.swapWith(swap.client)}
          </button>
        )}
      </p>
    </>
  );
}
