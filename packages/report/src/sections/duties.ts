import { capital } from "@waymark/core";
import type { DutyState } from "@waymark/risk";
import { anchor, type Child, type Html, html } from "../html/index.js";
import { questionsOf } from "../tables/say-question.js";
import { sayWhoAndBy } from "../tables/to-do.js";
import { dutiesOf, type ToDoItem } from "../to-do/index.js";
import type { View } from "../view.js";
import { counted } from "../words/index.js";
import { fold, linkTo, sourceNote } from "./parts.js";

/** Required actions, before anything else; those on record as done; then those that cannot be ruled out yet. */
export function dutiesDue({ todo, risk: { assessments } }: View): Child {
  const { due, done, open } = dutiesOf(todo, assessments);
  return [
    html`<h3 id="duties">${due.length === 0 ? "No required action is open" : capital(counted(due.length, "required action"))}</h3>`,
    due.length > 0 && html`<p>Each of these must be done, whatever a score says.</p>`,
    due.map(({ engagement, duty }) => note(engagement, duty, whoAndBy(engagement, duty, todo))),
    done.length > 0 &&
      html`<p>On record as done: ${done.map(({ engagement, duty }, i) => html`${i > 0 && "; "}${linkTo("engagement", engagement)}, ${duty.title}`)}.</p>`,
    open.length > 0 &&
      fold(
        `${capital(counted(open.length, "required action"))} that cannot be ruled out: ask`,
        html`<ul>${open.map(({ engagement, duty }) => html`<li>${engagement}: ${duty.title}. ${duty.unknowns.map(({ ask }) => ask).join(" ")}</li>`)}</ul>`,
      ),
  ];
}

/** Who does it and by when, as the list of things to do has it. */
function whoAndBy(engagement: string, { id }: DutyState, todo: readonly ToDoItem[]): string {
  const item = todo.find((one) => one.id === `duty:${engagement}:${id}`);
  return item ? sayWhoAndBy(item) : "";
}

function note(engagement: string, duty: DutyState, whoAndWhen: string): Html {
  const { id, title, says, source } = duty;
  return html`<div class="note urgent" id="${anchor(`duty-${anchor("", engagement)}`, id)}"><p><strong>${linkTo("engagement", engagement)}: ${title}</strong></p>${questionsOf([duty]).map((question) => html`<p>${question}</p>`)}<p>${says} ${sourceNote(source)}</p><p>${whoAndWhen}.</p></div>`;
}
