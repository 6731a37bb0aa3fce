import type { ComponentChildren } from "preact";
import { words } from "../../words/index.js";

/** Opens the rows of a number, and knows from which button. */
export type OpenNumber = (id: string, button: HTMLElement) => void;

interface Given {
  readonly id: string;
  readonly title: string;
  readonly open: OpenNumber;
  readonly children: ComponentChildren;
}

/** A number that opens the rows behind it. */
export function NumberButton({ id, title, open, children }: Given) {
  return (
    <button class="lnk number" type="button" onClick={({ currentTarget }) => open(id, currentTarget)}>
      {children}
      <span class="vh">. {words().success.open(title)}</span>
    </button>
  );
}
