import type { Problem } from "@waymark/core";
import { words } from "../words/index.js";

/** What somebody can mend, each with where it stands and what to do. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const say = words();
  return (
    <section class="panel mend" role="alert" aria-labelledby="to-mend">
      <h2 id="to-mend">{say.toSeeTo(problems.length)}</h2>
      <ul>
        {problems.map(({ path, message, hint }) => (
          <li key={`${path} ${message}`}>
            <b class="id">{placeOf(path)}</b> {message} <span class="note">{hint}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An option of the command, or a part of a decision, is a field of a form here. */
function placeOf(path: string): string {
  return path.replace(/^(?:--|decision\.)/, "");
}
