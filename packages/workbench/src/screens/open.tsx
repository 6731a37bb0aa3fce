import { useRef } from "preact/hooks";
import { exampleFiles } from "../shell/carried.js";
import { addressOf, go } from "../shell/place.js";
import { opened } from "../shell/state.js";
import { chosen, intake, take, takeExample, waiting } from "../shell/take.js";
import { words } from "../words/index.js";
import { Intake } from "./open/intake.js";

/** Bring in a caseload: a folder, files, or the example; and what is asked about them. */
export function OpenScreen() {
  if (waiting.value !== undefined) return <UnsavedFirst go={waiting.value} />;
  return intake.value === undefined ? <Choose /> : <Intake view={intake.value} />;
}

function Choose() {
  const say = words().open;
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      {opened.value && (
        <p>
          {say.isOpen(opened.value.title)} <a href={addressOf("today")}>{say.goToday}</a>
        </p>
      )}
      <div class="acts big">
        <button class="btn pri" type="button" onClick={() => folder.current?.click()}>
          {say.folder}
        </button>
        <button class="btn" type="button" onClick={() => files.current?.click()}>
          {say.files}
        </button>
        <span class="soft">{say.drop}</span>
      </div>
      <input
        ref={folder}
        class="vh"
        type="file"
        tabIndex={-1}
        aria-label={say.folder}
        {...{ webkitdirectory: true }}
        onChange={({ currentTarget }) => void takeFrom(currentTarget)}
      />
      <input
        ref={files}
        class="vh"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={say.files}
        onChange={({ currentTarget }) => void takeFrom(currentTarget)}
      />
      <div class="panel">
        <p>{say.exampleSays}</p>
        <button class="btn" type="button" onClick={() => void takeExample(exampleFiles)}>
          {say.example}
        </button>
      </div>
    </>
  );
}

/** Another caseload was chosen while something of this one is not saved. */
function UnsavedFirst({ go: goOn }: { readonly go: () => Promise<void> }) {
  const say = words().open;
  return (
    <section class="panel mend" role="alert">
      <p>{say.unsavedFirst(opened.value?.done.length ?? 0)}</p>
      <p class="acts">
        <button
          class="btn pri"
          type="button"
          onClick={() => {
            waiting.value = undefined;
            go("save");
          }}
        >
          {say.saveFirst}
        </button>
        <button class="btn" type="button" onClick={() => void goOn()}>
          {say.goOnUnsaved}
        </button>
        <button
          class="lnk"
          type="button"
          onClick={() => {
            waiting.value = undefined;
          }}
        >
          {say.keepOpen}
        </button>
      </p>
    </section>
  );
}

/** Takes the files of an input, which can then be given the same ones again. */
async function takeFrom(input: HTMLInputElement): Promise<void> {
  const files = await chosen(input.files ?? []);
  input.value = "";
  await take(files);
}
