import { signal } from "@preact/signals";
import { go, type Screen } from "./place.js";
import { opened, undo } from "./state.js";

/** Whether single keys do something: somebody who speaks to their machine turns them off. */
export const areKeysOn = signal(true);

/** What single keys do on the screen that is shown, beside what they do everywhere. */
export const screenKeys = signal<readonly { readonly keys: readonly string[]; readonly says: string }[]>([]);

/** Whether a key belongs to a field, or to the browser. */
export function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
}

/** The screens that a number leads to. */
export const numbered: readonly Screen[] = [
  "today",
  "proposals",
  "client",
  "mentors",
  "risk",
  "success",
  "policy",
  "save",
];

addEventListener("keydown", (event) => {
  if (!areKeysOn.value || isTyping(event) || opened.value === undefined) return;
  const screen = numbered[Number(event.key) - 1];
  if (screen !== undefined) go(screen);
  else if (event.key === "u" || event.key === "U") void undo();
});
