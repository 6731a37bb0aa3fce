import { useRef, useState } from "preact/hooks";
import type { ToDoStep } from "../../engine/answers/to-do-step.js";
import type { TodayItem } from "../../engine/answers/today.js";
import { ActForm } from "../../shell/act-form.js";
import { DecideForm } from "../../shell/decide-form.js";
import { addressOf } from "../../shell/place.js";
import { shortDate } from "../../words/days.js";
import { words } from "../../words/index.js";

interface Given {
  readonly item: TodayItem;
  /** Told once something was put on record: the line goes, and somebody has to be somewhere. */
  readonly onDone: () => void;
}

/** One thing to do, with the step that it leads to; its form opens below it. */
export function Row({ item, onDone }: Given) {
  const say = words().today;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { kind, todo, because, who, by, overdue, tell, step } = item;
  const end = (isDone: boolean) => {
    setOpen(false);
    if (isDone) onDone();
    else button.current?.focus();
  };
  return (
    <>
      <tr>
        <th scope="row" class="plainly">
          {kind === "duty" && <span class="tag duty">{say.duty}</span>} {todo} <About item={item} />
          <details>
            <summary>{say.why}</summary>
            <p>{because}</p>
          </details>
        </th>
        <td data-l={say.who}>{who}</td>
        <td data-l={say.byWhen}>
          {by === null ? words().noDaySet : overdue ? say.overdue(shortDate(by)) : shortDate(by)}
          {overdue && tell !== "" && <span class="note">{say.tell(tell)}</span>}
        </td>
        <td class="act">
          {step?.kind === "see" && (
            <a class="btn sm" href={addressOf(step.screen, step.about)}>
              {seeWords(step)}
            </a>
          )}
          {step !== null && step.kind !== "see" && (
            <button
              ref={button}
              class="btn sm"
              type="button"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {buttonWords(step)}
              <span class="vh">{words().decide.onItem(todo)}</span>
            </button>
          )}
        </td>
      </tr>
      {isOpen && step !== null && step.kind !== "see" && (
        <tr class="opened">
          <td colSpan={4}>
            {step.kind === "decide" ? (
              <DecideForm preset={step.preset} onEnd={end} />
            ) : (
              <ActForm preset={step.preset} onEnd={end} />
            )}
          </td>
        </tr>
      )}
    </>
  );
}

/** Who it is about, each a way to their own screen. */
function About({ item: { client, mentors } }: Pick<Given, "item">) {
  const people = [
    ...(client === null ? [] : [{ id: client, address: addressOf("client", client) }]),
    ...mentors.map((id) => ({ id, address: addressOf("mentors", id) })),
  ];
  if (people.length === 0) return null;
  return (
    <span class="about">
      {people.map(({ id, address }) => (
        <a key={id} class="id" href={address}>
          <bdi>{id}</bdi>
        </a>
      ))}
    </span>
  );
}

function buttonWords(step: Exclude<ToDoStep, { kind: "see" }>): string {
  const say = words().decide;
  if (step.kind === "event") return step.title;
  return step.preset.kind === "duty done" ? say.record : say.decide;
}

function seeWords({ screen, about }: Extract<ToDoStep, { kind: "see" }>): string {
  const say = words().decide;
  if (screen === "proposals") return say.seeProposal(about);
  if (screen === "risk") return say.seeRisks(about);
  if (screen === "policy") return say.seePolicy;
  return about === "" ? say.seePool : say.seePerson(about);
}
