import type { ColumnView, ListView } from "../../engine/intake/columns.js";
import type { QuestionView } from "../../engine/intake/view.js";
import { sayOfIntake } from "../../shell/take.js";
import { words } from "../../words/index.js";

/** The answer that leaves a column unread. */
const doNotRead = "do-not-read";

/** What each column is read as, how sure that is and why, and a way to say otherwise. */
export function Columns({
  lists,
  questions,
}: {
  readonly lists: readonly ListView[];
  readonly questions: readonly QuestionView[];
}) {
  const say = words().open;
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">{say.columns}</h2>
      {lists.map((list) => (
        <table key={list.list} class="list columns">
          <caption>
            <bdi>{say.sheet(list.file, list.sheet)}</bdi>
          </caption>
          <thead>
            <tr>
              <th scope="col">{say.yourColumn}</th>
              <th scope="col">{say.looksLike}</th>
              <th scope="col">{say.readAs}</th>
              <th scope="col">{say.howSure}</th>
            </tr>
          </thead>
          <tbody>
            {list.columns.map((column) => (
              <Column key={column.column} list={list} column={column} questions={questions} />
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

function Column({
  list,
  column,
  questions,
}: {
  readonly list: ListView;
  readonly column: ColumnView;
  readonly questions: readonly QuestionView[];
}) {
  const say = words().open;
  const number = questions.findIndex(({ id }) => id === column.question) + 1;
  const value = column.field === null ? "" : column.field === "" ? doNotRead : column.field;
  return (
    <tr>
      <th scope="row">
        <bdi>{column.column}</bdi>
      </th>
      <td data-l={say.looksLike} class="looks">
        {column.looks.length > 0 ? (
          <bdi>{column.looks.join(" · ")}</bdi>
        ) : (
          <span class="soft">{column.field === "" ? say.notShown : say.empty}</span>
        )}
      </td>
      <td data-l={say.readAs}>
        <select
          aria-label={say.readColumnAs(column.column)}
          value={value}
          onChange={({ currentTarget }) => {
            if (currentTarget.value === "") return;
            void sayOfIntake("intakeColumn", {
              list: list.list,
              column: column.column,
              field: currentTarget.value,
            });
          }}
        >
          {column.field === null && <option value="">{say.choose}</option>}
          {list.fields.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value={doNotRead}>{say.doNotRead}</option>
        </select>
      </td>
      <td data-l={say.howSure} class="sure">
        <Disc sure={column.sure} /> <b>{say.sure[column.sure]}</b> {column.why}
        {number > 0 && (
          <>
            {" "}
            <button class="lnk" type="button" onClick={() => goToQuestion(column.question)}>
              {say.seeQuestion(number)}
            </button>
          </>
        )}
        {column.words.map(({ word, as, isLikely }) => (
          <span key={word} class="note">
            {isLikely ? say.wordIsLikely(word, as) : say.wordIs(word, as)}
          </span>
        ))}
      </td>
    </tr>
  );
}

function goToQuestion(id: string | null): void {
  const field = document.getElementById(`question-${id}`);
  field?.scrollIntoView({ block: "center" });
  field?.querySelector<HTMLElement>("input, select")?.focus({ preventScroll: true });
}

/** How sure: a full disc, a half, or a ring that is not closed. The word beside it says the same. */
function Disc({ sure }: { readonly sure: ColumnView["sure"] }) {
  return (
    <svg class="disc" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle class={sure === "please say" ? "ask" : "ring"} cx="7" cy="7" r="5.5" />
      {sure === "certain" && <circle class="full" cx="7" cy="7" r="6" />}
      {sure === "likely" && <path class="full" d="M7 1a6 6 0 0 0 0 12z" />}
    </svg>
  );
}
