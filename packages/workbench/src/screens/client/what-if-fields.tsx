import { useId } from "preact/hooks";
import type { WhatIfFact, WhatIfWish } from "../../engine/answers/client/what-if.js";
import { words } from "../../words/index.js";

interface FactGiven {
  readonly fact: WhatIfFact;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** A fact of a client: one of several, or as many of them as hold. */
export function FactField({ fact, text, onChange }: FactGiven) {
  const say = words().client;
  if (!fact.isSeveral)
    return (
      <Pick
        label={fact.title}
        value={text}
        none={say.unknownFact}
        choices={fact.values}
        onChange={onChange}
      />
    );
  const chosen = text === "none" ? [] : text.split(";").filter(Boolean);
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    onChange(
      fact.values
        .filter((one) => next.includes(one.id))
        .map((one) => one.id)
        .join(";") || "none",
    );
  };
  return (
    <details class="several">
      <summary>
        {fact.title} <span class="count">{text === "" ? say.unknownFact : chosen.length}</span>
      </summary>
      {fact.values.map(({ id, title }) => (
        <label key={id} class="radio">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {title}
        </label>
      ))}
    </details>
  );
}

interface WishGiven {
  readonly wish: WhatIfWish;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** What a client asks for on one factor. */
export function WishField({ wish, text, onChange }: WishGiven) {
  const say = words().client;
  return (
    <Pick
      label={say.wishOf(wish.title)}
      value={text}
      none={say.noWish}
      choices={
        wish.choices.some(({ id }) => id === text) || text === ""
          ? wish.choices
          : [{ id: text, title: text }, ...wish.choices]
      }
      onChange={onChange}
    />
  );
}

interface WeightGiven {
  readonly title: string;
  readonly value: number;
  readonly onInput: (weight: number) => void;
}

/** How much a factor counts. */
export function WeightField({ title, value, onInput }: WeightGiven) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{title}</label>
      <input
        id={id}
        type="number"
        min="0"
        step="50"
        value={value}
        onInput={({ currentTarget }) => {
          const weight = Number(currentTarget.value);
          if (currentTarget.value !== "" && Number.isInteger(weight) && weight >= 0) onInput(weight);
        }}
      />
    </div>
  );
}

interface PickGiven {
  readonly label: string;
  readonly value: string;
  readonly none: string;
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (id: string) => void;
}

function Pick({ label, value, none, choices, onChange }: PickGiven) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{none}</option>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
    </div>
  );
}
