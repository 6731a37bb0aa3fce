import { useState } from "preact/hooks";
import type { QuestionView } from "../../engine/intake/view.js";
import { Text } from "../../shell/fields.js";
import { sayOfIntake } from "../../shell/take.js";
import { words } from "../../words/index.js";

/** More choices than this are a list to choose from. */
const mostRadios = 7;

/** Answers that stand for “not known”, and cannot be given beside others. */
const alone = ["not-known", "do-not-read"];

/** What is not clear from the files, each a form of its own that takes effect at once. */
export function Questions({ questions }: { readonly questions: readonly QuestionView[] }) {
  const say = words().open;
  const answered = questions.filter(({ isOpen }) => !isOpen).length;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">
        {say.questions(questions.length)}{" "}
        <span class="count">{say.answered(answered, questions.length)}</span>
      </h2>
      <div class="questions">
        {questions.map((one, i) => (
          <Asked key={one.id} question={one} number={i + 1} />
        ))}
      </div>
    </section>
  );
}

function Asked({ question, number }: { readonly question: QuestionView; readonly number: number }) {
  const say = words().open;
  const { id, asks, column, file, kind, mustSay, isOpen, choices, isSeveral, canType, answer } = question;
  const give = (text: string) => void sayOfIntake("intakeAnswer", { id, text });
  const isShort = choices.length <= mostRadios;
  return (
    <fieldset id={`question-${id}`} class={isOpen ? "question" : "question done"}>
      <legend>
        {number}. {asks}
      </legend>
      {kind !== "file" && <p class="note">{say.where(kind === "missing" ? "" : column, file)}</p>}
      {mustSay && isOpen && <p class="note must">{say.mustSay}</p>}
      {isSeveral ? (
        <Several question={question} give={give} />
      ) : isShort ? (
        choices.map((choice) => (
          <label key={choice.id} class="radio">
            <input
              type="radio"
              name={id}
              value={choice.id}
              checked={answer === choice.id}
              onChange={() => give(choice.id)}
            />
            {choice.title}
          </label>
        ))
      ) : (
        <select
          aria-label={asks}
          value={choices.some((one) => one.id === answer) ? answer : ""}
          onChange={({ currentTarget }) => give(currentTarget.value)}
        >
          <option value="">{say.choose}</option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.title}
            </option>
          ))}
        </select>
      )}
      {canType && <Typed question={question} give={give} />}
    </fieldset>
  );
}

interface Giving {
  readonly question: QuestionView;
  readonly give: (text: string) => void;
}

function Several({ question: { choices, answer }, give }: Giving) {
  const given = answer.split(";").filter((one) => one !== "");
  const turn = (id: string, isOn: boolean) => {
    if (alone.includes(id)) return give(isOn ? id : "");
    const others = given.filter((one) => one !== id && !alone.includes(one));
    give([...others, ...(isOn ? [id] : [])].join(";"));
  };
  return (
    <div class={choices.length > mostRadios ? "several long" : "several"}>
      {choices.map((choice) => (
        <label key={choice.id} class="radio">
          <input
            type="checkbox"
            checked={given.includes(choice.id)}
            onChange={({ currentTarget }) => turn(choice.id, currentTarget.checked)}
          />
          {choice.title}
        </label>
      ))}
    </div>
  );
}

function Typed({ question: { choices, answer, isOpen }, give }: Giving) {
  const say = words().open;
  const isTyped = answer !== "" && !choices.some(({ id }) => id === answer);
  const [text, setText] = useState(isTyped ? answer : "");
  return (
    <div class="typed">
      <Text label={say.type} value={text} onInput={setText} />
      <button class="btn sm" type="button" onClick={() => give(text.trim())}>
        {say.useIt}
      </button>
      {isTyped && isOpen && <p class="note must">{say.notThat}</p>}
    </div>
  );
}
