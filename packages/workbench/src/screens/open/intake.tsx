import { useEffect, useRef } from "preact/hooks";
import type { IntakeView } from "../../engine/intake/view.js";
import { bringIn, chosen, leaveIntake, sayOfIntake, take } from "../../shell/take.js";
import { words } from "../../words/index.js";
import { Columns } from "./columns.js";
import { Mending } from "./mending.js";
import { Questions } from "./questions.js";

/** Files on their way in: what is read, what is asked, and which cells have to be mended. */
export function Intake({ view }: { readonly view: IntakeView }) {
  const say = words().open;
  const open = view.questions.filter(({ isOpen }) => isOpen);
  const cells = view.grids.reduce((sum, { toMend }) => sum + toMend, 0) + view.others.length;
  return (
    <div class="intake">
      <h1>{say.title}</h1>
      {view.isCaseload ? (
        <p class="lead">{say.caseloadRead(cells)}</p>
      ) : (
        <p class="lead">
          {say.read(view.files.length)} {say.asks(open.length, cells)}
        </p>
      )}
      {!view.isCaseload && <Files view={view} />}
      {view.questions.length > 0 && <Questions questions={view.questions} />}
      {view.lists.length > 0 && <Columns lists={view.lists} questions={view.questions} />}
      <Mending view={view} />
      <Said title={say.notes} items={view.notes} />
      <Said title={say.mayBe} items={view.warnings} />
      <div class="bring-in">
        {view.mended > 0 && (
          <p>
            {say.changedHere(view.mended)}{" "}
            <button class="lnk" type="button" onClick={() => void sayOfIntake("intakeUndo", null)}>
              {say.takeBack}
            </button>
          </p>
        )}
        {view.counts.length > 0 && (
          <p>{say.comesTo(view.counts.map(({ list, n }) => `${n} ${list.replaceAll("_", " ")}`))}</p>
        )}
        <p class="acts">
          <button
            class="btn pri"
            type="button"
            id="bring-in"
            disabled={!view.canBringIn}
            aria-describedby="left"
            onClick={() => void bringIn()}
          >
            {view.isCaseload ? say.openIt : say.bringIn(view.files.length)}
          </button>
          <button class="lnk" type="button" onClick={leaveIntake}>
            {say.startAgain}
          </button>
        </p>
        <p class="soft" id="left">
          {open.some(({ mustSay }) => mustSay) ? say.answerFirst : say.left(open.length, cells)}
        </p>
      </div>
    </div>
  );
}

function Files({ view }: { readonly view: IntakeView }) {
  const say = words().open;
  const more = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLUListElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <ul class="cards" ref={heading} tabIndex={-1}>
      {view.files.map(({ name, lists }) => (
        <li key={name} class="card">
          <b>
            <bdi>{name}</bdi>
          </b>
          {lists.length === 0 ? (
            <span class="note">{say.notRead}</span>
          ) : (
            lists.map(({ list, title, rows, columns }) => (
              <span key={list} class="note">
                {say.fileHolds(rows, title, columns.length)}
              </span>
            ))
          )}
        </li>
      ))}
      <li class="card add">
        <button class="lnk" type="button" onClick={() => more.current?.click()}>
          {say.addFile}
        </button>
        <span class="note">{say.addDrop}</span>
        <input
          ref={more}
          class="vh"
          type="file"
          multiple
          tabIndex={-1}
          aria-label={say.addFile}
          onChange={({ currentTarget }) =>
            void chosen(currentTarget.files ?? []).then((files) => {
              currentTarget.value = "";
              return take(files);
            })
          }
        />
      </li>
    </ul>
  );
}

function Said({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <details class="said">
      <summary>
        {title} ({items.length})
      </summary>
      <ul>
        {items.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </details>
  );
}
