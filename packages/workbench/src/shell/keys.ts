import { signal } from "@preact/signals";
import { go, type Screen } from "./place.js";
import { opened, undo } from "./state.js";

/** Whether single keys do something: somebody who speaks to their machine turns them off. */
export const areKeysOn = signal(true);

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
  if (!areKeysOn.value || event.ctrlKey || event.metaKey || event.altKey) return;
  const { target } = event;
  if (target instanceof HTMLElement && /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) return;
  if (opened.value === undefined) return;
  const screen = numbered[Number(event.key) - 1];
  if (screen !== undefined) go(screen);
  else if (event.key === "u" || event.key === "U") void undo();
});
