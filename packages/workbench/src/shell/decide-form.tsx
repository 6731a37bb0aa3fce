import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { DecideForm as Asked, GivenDecision } from "../engine/answers/decide.js";
import type { DecidePreset } from "../engine/presets.js";
import { words } from "../words/index.js";
import { Choice, Lines, Text } from "./fields.js";
import { ask, changed, opened, signedBy, tried } from "./state.js";
import { useAnswer } from "./use-answer.js";

interface Given {
  readonly preset: DecidePreset;
  /** Told whether something was put on record. */
  readonly onEnd: (isDone: boolean) => void;
}

/** A form that puts a decision, an advice or a required action that was done on record: filled in, looked at, then done. */
export function DecideForm({ preset, onEnd }: Given) {
  const say = words();
  const form = useAnswer("decideForm", preset.engagement);
  if (form === undefined) return null;
  if (form === null)
    return (
      <div class="panel act-form">
        <p>{say.decide.nothingOpen}</p>
        <button class="lnk" type="button" onClick={() => onEnd(false)}>
          {say.close}
        </button>
      </div>
    );
  return <Filled form={form} preset={preset} onEnd={onEnd} />;
}

interface Draft {
  readonly kind: GivenDecision["kind"];
  readonly what: string;
  readonly conditions: string;
  readonly exitPlan: string;
  readonly on: string;
  readonly by: string;
  readonly role: string;
  readonly reason: string;
}

function Filled({ form, preset, onEnd }: Given & { readonly form: Asked }) {
  const say = words();
  const { decide } = say;
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = useState<Draft>(() => draftOf(form, preset));
  const [plan, setPlan] = useState<readonly string[] | undefined>(undefined);
  useEffect(() => title.current?.focus(), []);
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setPlan(undefined);
  };
  const given = givenOf(form, draft);
  const look = async () => {
    signedBy.value = { by: draft.by, role: draft.role };
    setPlan(await tried(() => ask("planDecision", given)));
  };
  const put = async () => {
    const says = await tried(() => ask("putDecision", given));
    if (says === undefined) return;
    await changed(says);
    onEnd(true);
  };
  return (
    <form
      class="panel act-form"
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault();
        void (plan === undefined ? look() : put());
      }}
    >
      <h3 id={titleId} ref={title} tabIndex={-1}>
        {draft.kind === "duty done" ? decide.dutyTitle(form.about) : decide.decisionTitle(form.about)}
      </h3>
      <What form={form} draft={draft} preset={preset} change={change} />
      <div class="row">
        <Text label={say.form.on} isDay value={draft.on} onInput={(on) => change({ on })} />
        <Text label={say.form.by} value={draft.by} onInput={(by) => change({ by })} />
        <Choice
          label={say.form.role}
          value={draft.role}
          choices={rolesOf(form, draft).map((one) => ({ id: one, title: one }))}
          onChange={(role) => change({ role })}
        />
        <Text label={say.form.reason} value={draft.reason} onInput={(reason) => change({ reason })} />
      </div>
      {plan !== undefined && (
        <div class="planned" role="status">
          {plan.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <p class="acts">
        <button class="btn pri" type="submit">
          {plan === undefined ? decide.see : say.form.put}
        </button>
        <button class="lnk" type="button" onClick={() => onEnd(false)}>
          {say.form.cancel}
        </button>
      </p>
    </form>
  );
}

interface Asks {
  readonly form: Asked;
  readonly draft: Draft;
  readonly preset: DecidePreset;
  readonly change: (part: Partial<Draft>) => void;
}

/** What was decided or done, with what it rests on. */
function What({ form, draft, preset, change }: Asks) {
  const say = words().decide;
  const word = form.words.find((one) => one.word === draft.what);
  const duty = form.duties.find(({ id }) => id === draft.what);
  if (draft.kind === "duty done")
    return (
      <>
        <Choice
          label={say.duty}
          value={draft.what}
          choices={form.duties}
          onChange={(what) => change({ what })}
        />
        {duty && <p>{duty.says}</p>}
      </>
    );
  return (
    <>
      <p>
        {say.advised(form.advised)} {form.reasons.join(" ")}
      </p>
      <div class="row">
        <Choice
          label={say.kind}
          value={draft.kind}
          choices={(["decision", "advice"] as const).map((id) => ({ id, title: say.kinds[id] }))}
          onChange={(id) => {
            const kind = id === "advice" ? "advice" : "decision";
            change({ kind, role: roleOf(form, { ...draft, kind }, preset.role) });
          }}
        />
        <Choice
          label={draft.kind === "decision" ? say.word : say.wordAdvised}
          value={draft.what}
          choices={form.words.map((one) => ({
            id: one.word,
            title: one.word === form.advised ? say.asAdvised(one.word) : one.word,
          }))}
          onChange={(what) => change({ what, role: roleOf(form, { ...draft, what }, preset.role) })}
        />
      </div>
      {word?.conditions && (
        <Lines
          label={say.conditions}
          value={draft.conditions}
          onInput={(conditions) => change({ conditions })}
        />
      )}
      {word !== undefined && word.checklist.length > 0 && (
        <>
          <ul>
            {word.checklist.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <Lines label={say.exitPlan} value={draft.exitPlan} onInput={(exitPlan) => change({ exitPlan })} />
        </>
      )}
    </>
  );
}

/** The roles that may put it on record. */
function rolesOf(form: Asked, { kind, what }: Pick<Draft, "kind" | "what">): readonly string[] {
  if (kind === "advice") return form.roles;
  if (kind === "duty done") return form.duties.find(({ id }) => id === what)?.roles ?? form.roles;
  return form.words.find(({ word }) => word === what)?.roles ?? form.roles;
}

/** The role that is filled in: the one asked for where it may, else the one that was given last, else the first. */
function roleOf(form: Asked, draft: Pick<Draft, "kind" | "what">, wanted: string): string {
  const may = rolesOf(form, draft);
  return [wanted, signedBy.value.role].find((one) => may.includes(one)) ?? may[0] ?? "";
}

function draftOf(form: Asked, { kind, what, role }: DecidePreset): Draft {
  const chosen = what || (kind === "duty done" ? (form.duties[0]?.id ?? "") : form.advised);
  return {
    ...{ kind, what: chosen },
    conditions: form.conditions.join("\n"),
    exitPlan: "",
    on: opened.value?.asOf ?? "",
    by: signedBy.value.by,
    role: roleOf(form, { kind, what: chosen }, role),
    reason: "",
  };
}

function givenOf(form: Asked, { conditions, exitPlan, ...draft }: Draft): GivenDecision {
  const word = form.words.find((one) => one.word === draft.what);
  const isWord = draft.kind !== "duty done";
  return {
    ...draft,
    engagement: form.engagement,
    conditions: isWord && word?.conditions ? lines(conditions) : [],
    exitPlan: isWord && word !== undefined && word.checklist.length > 0 ? lines(exitPlan) : [],
  };
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
