import { useId } from "preact/hooks";
import { words } from "../words/index.js";

interface TextField {
  readonly label: string;
  /** Whether it is a day. */
  readonly isDay?: boolean;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

/** A text, or a day, with its label. */
export function Text({ label, isDay = false, value, onInput }: TextField) {
  const id = useId();
  const given = (event: { readonly currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isDay ? (
        <input id={id} type="date" value={value} onInput={given} />
      ) : (
        <input id={id} type="text" autocomplete="off" value={value} onInput={given} />
      )}
    </div>
  );
}

interface ChoiceField {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  readonly onChange: (id: string) => void;
  /** What choosing none of them is called. */
  readonly none?: string;
}

/** One of several, with its label. */
export function Choice({ label, value, choices, onChange, none }: ChoiceField) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{none ?? words().form.choose}</option>
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Several lines of text, with their label. */
export function Lines({ label, value, onInput }: Omit<TextField, "isDay">) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={4}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
}
