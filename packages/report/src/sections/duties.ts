import { capital } from "@waymark/core";
import { type DutyState, timeToAct } from "@waymark/risk";
import { anchor, type Child, type Html, html } from "../html/index.js";
import { questionsOf } from "../tables/say-question.js";
import { dutiesOf } from "../to-do/index.js";
import type { View } from "../view.js";
import { counted } from "../words/index.js";
import { fold, linkTo, sourceNote } from "./parts.js";

/** Required actions, before anything else; those on record as done; then those that cannot be ruled out yet. */
export function dutiesDue({ todo, risk: { assessments } }: View): Child {
  const { due, done, open } = dutiesOf(todo, assessments);
  return [
    html`<h3 id="duties">${due.length === 0 ? "No required action is open" : capital(counted(due.length, "required action"))}</h3>`,
    due.length > 0 && html`<p>Each of these must be done, whatever a score says.</p>`,
    due.map(({ engagement, duty }) => note(engagement, duty)),
    done.length > 0 &&
      html`<p>On record as done: ${done.map(({ engagement, duty }, i) => html`${i > 0 && "; "}${linkTo("engagement", engagement)}, ${duty.title}`)}.</p>`,
    open.length > 0 &&
      fold(
        `${capital(counted(open.length, "required action"))} that cannot be ruled out: ask`,
        html`<ul>${open.map(({ engagement, duty }) => html`<li>${engagement}: ${duty.title}. ${duty.unknowns.map(({ ask }) => ask).join(" ")}</li>`)}</ul>`,
      ),
  ];
}

function note(engagement: string, duty: DutyState): Html {
  const { id, title, says, role, within, source } = duty;
  return html`<div class="note urgent" id="${anchor(`duty-${anchor("", engagement)}`, id)}"><p><strong>${linkTo("engagement", engagement)}: ${title}</strong></p>${questionsOf([duty]).map((question) => html`<p>${question}</p>`)}<p>${says} ${sourceNote(source)}</p><p>${role}, ${timeToAct(within)}.</p></div>`;
}
