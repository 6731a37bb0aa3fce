import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { EventForm, GivenEvent, PlanView } from "../engine/answers/act.js";
import type { EventPreset } from "../engine/presets.js";
import { shortDate } from "../words/days.js";
import { words } from "../words/index.js";
import { Choice, Text } from "./fields.js";
import { ask, changed, opened, signedBy, tried } from "./state.js";
import { useAnswer } from "./use-answer.js";

interface Draft {
  readonly about: readonly string[];
  readonly asks: Readonly<Record<string, string>>;
  readonly on: string;
  readonly until: string;
  readonly by: string;
  readonly role: string;
  readonly reason: string;
}

/** A form that puts an event of the scheme on record: filled in as far as is known, looked at, and then done. */
export function ActForm({
  preset,
  onEnd,
}: {
  readonly preset: EventPreset;
  readonly onEnd: (isDone: boolean) => void;
}) {
  const form = useAnswer("form", preset.event);
  if (form === undefined) return null;
  return form === null ? null : <Filled form={form} preset={preset} onEnd={onEnd} />;
}

function Filled({
  form,
  preset,
  onEnd,
}: {
  readonly form: EventForm;
  readonly preset: EventPreset;
  /** Told whether something was put on record. */
  readonly onEnd: (isDone: boolean) => void;
}) {
  const say = words().form;
  const [draft, setDraft] = useState<Draft>(() => draftOf(form, preset));
  const [plan, setPlan] = useState<PlanView | undefined>(undefined);
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever chose the event in a list stays there; whoever pressed a button finds the form.
    if (preset.about !== undefined) title.current?.focus();
  }, []);
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setPlan(undefined);
  };
  const given: GivenEvent = { kind: form.id, ...draft, until: draft.until };
  const look = async () => {
    signedBy.value = { by: draft.by, role: draft.role };
    setPlan(await tried(() => ask("plan", given)));
  };
  const put = async () => {
    if ((await tried(() => ask("put", [given]))) === undefined) return;
    await changed(plan?.says ?? form.title);
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
        {form.title}
      </h3>
      <div class="row">
        {form.about.map(({ as, ids }, i) => (
          <Choice
            key={as}
            label={as}
            value={draft.about[i] ?? ""}
            choices={ids.map((id) => ({ id, title: id }))}
            onChange={(id) => change({ about: draft.about.map((one, j) => (i === j ? id : one)) })}
          />
        ))}
        {form.asks.map(({ as, says, kind, values }) =>
          values.length > 0 ? (
            <Choice
              key={as}
              label={says}
              value={draft.asks[as] ?? ""}
              choices={values}
              onChange={(id) => change({ asks: { ...draft.asks, [as]: id } })}
            />
          ) : (
            <Text
              key={as}
              label={says}
              isDay={kind === "date"}
              value={draft.asks[as] ?? ""}
              onInput={(text) => change({ asks: { ...draft.asks, [as]: text } })}
            />
          ),
        )}
        <Text label={say.on} isDay value={draft.on} onInput={(on) => change({ on })} />
        {form.lasts && (
          <Text label={say.until} isDay value={draft.until} onInput={(until) => change({ until })} />
        )}
        <Text label={say.by} value={draft.by} onInput={(by) => change({ by })} />
        <Choice
          label={say.role}
          value={draft.role}
          choices={form.roles.map((title) => ({ id: title, title }))}
          onChange={(role) => change({ role })}
        />
        <Text label={say.reason} value={draft.reason} onInput={(reason) => change({ reason })} />
      </div>
      {plan !== undefined && <Planned plan={plan} />}
      <p class="acts">
        <button class="btn pri" type="submit">
          {plan === undefined ? say.see : say.put}
        </button>
        <button class="lnk" type="button" onClick={() => onEnd(false)}>
          {say.cancel}
        </button>
      </p>
    </form>
  );
}

/** What would change, before anything is put on record. */
export function Planned({ plan }: { readonly plan: PlanView }) {
  const say = words().form;
  const { says, atOnce, look, asked, followUp } = plan;
  return (
    <div class="planned" role="status">
      <p>
        <b>{says}</b>
      </p>
      {atOnce !== null && (
        <>
          <h4>{say.movesAtOnce}</h4>
          <Moves look={atOnce} />
        </>
      )}
      <h4>
        {say.moves} <span class="count">{shortDate(look.day)}</span>
      </h4>
      <Moves look={look} />
      <Listed title={say.toAsk} items={asked} />
      <Listed title={say.toDo} items={followUp} />
    </div>
  );
}

function Moves({ look }: { readonly look: PlanView["look"] }) {
  const say = words().form;
  const { moves, against, served } = look;
  return (
    <>
      {moves.length === 0 ? (
        <p>{say.nobodyMoves}</p>
      ) : (
        <ul>
          {moves.map((move) => (
            <li key={move.client}>
              <b class="id">{move.client}</b>: {move.says}
            </li>
          ))}
        </ul>
      )}
      {served.before !== served.after && <p>{say.served(served.before, served.after)}</p>}
      <Listed title={say.against} items={against} />
    </>
  );
}

function Listed({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {items.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}

function draftOf(form: EventForm, { about = [], asks = {}, on }: EventPreset): Draft {
  const { by, role } = signedBy.value;
  return {
    about: form.about.map((_, i) => about[i] ?? ""),
    asks,
    on: on ?? opened.value?.asOf ?? "",
    until: "",
    by,
    role: form.roles.includes(role) ? role : (form.roles[0] ?? ""),
    reason: "",
  };
}
