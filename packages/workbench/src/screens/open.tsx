import { useRef } from "preact/hooks";
import { exampleFiles } from "../shell/carried.js";
import { addressOf, go } from "../shell/place.js";
import { opened, openFiles, tried } from "../shell/state.js";
import { words } from "../words/index.js";

/** Bring in a caseload: a folder, files, or the example. */
export function OpenScreen() {
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
        onChange={({ currentTarget }) => void take([...(currentTarget.files ?? [])])}
      />
      <input
        ref={files}
        class="vh"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={say.files}
        onChange={({ currentTarget }) => void take([...(currentTarget.files ?? [])])}
      />
      <div class="panel">
        <p>{say.exampleSays}</p>
        <button class="btn" type="button" onClick={() => void openExample()}>
          {say.example}
        </button>
      </div>
    </>
  );
}

async function openExample(): Promise<void> {
  const files = await tried(exampleFiles);
  if (files !== undefined && (await openFiles(files, "example"))) go("today");
}

/** Files that were chosen, by their names in the folder. */
async function take(chosen: readonly File[]): Promise<void> {
  const named = await Promise.all(
    chosen.map(async (file): Promise<[string, Uint8Array]> => {
      const path = file.webkitRelativePath.split("/").slice(1).join("/") || file.name;
      return [path, new Uint8Array(await file.arrayBuffer())];
    }),
  );
  if (await openFiles(new Map(named), "files")) go("today");
}
