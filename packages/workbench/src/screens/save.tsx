import { useState } from "preact/hooks";
import { areFoldersWritable, saveArchive, saveFolder } from "../shell/save.js";
import { opened } from "../shell/state.js";
import { useAnswer } from "../shell/use-answer.js";
import { words } from "../words/index.js";

/** What is not saved yet, what is written, and where to. */
export function SaveScreen() {
  const say = words().save;
  const view = useAnswer("toSave", null);
  const [said, setSaid] = useState("");
  const save = async (act: () => Promise<string | undefined>) => {
    setSaid("");
    setSaid((await act()) ?? "");
  };
  if (view === undefined) return <h1>{say.title}</h1>;
  const isSaved = !view.isNew && view.done.length === 0;
  return (
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <section aria-labelledby="unsaved">
        <h2 id="unsaved">{say.unsaved}</h2>
        {isSaved ? (
          <p>{say.allSaved}</p>
        ) : (
          <ol>
            {view.isNew && <li>{say.isNew}</li>}
            {view.done.map((one, i) => (
              <li key={`${i} ${one}`}>{one}</li>
            ))}
          </ol>
        )}
      </section>
      <div class="acts big">
        {areFoldersWritable() && (
          <button class="btn pri" type="button" onClick={() => void save(saveFolder)}>
            {say.toFolder}
          </button>
        )}
        <button
          class={areFoldersWritable() ? "btn" : "btn pri"}
          type="button"
          onClick={() => void save(() => saveArchive(opened.value?.title ?? ""))}
        >
          {say.toArchive}
        </button>
      </div>
      <div role="status">{said !== "" && <p class="panel saved">{said}</p>}</div>
      <p class="soft">
        {areFoldersWritable() ? say.folderSays : say.noFolder} {say.archiveSays}
      </p>
      <section aria-labelledby="written">
        <h2 id="written">{say.whatIs}</h2>
        <h3>{say.caseload}</h3>
        <ul class="files">
          {view.files.map(({ name, isChanged }) => (
            <li key={name}>
              <bdi>{name}</bdi> <span class="soft">{isChanged ? say.changed : say.same}</span>
            </li>
          ))}
        </ul>
        <p>{say.results(view.results)}</p>
        <p>{say.check}</p>
        {view.isNew && <p>{say.mapping}</p>}
      </section>
    </>
  );
}
