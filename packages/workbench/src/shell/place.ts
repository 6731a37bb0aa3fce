import { signal } from "@preact/signals";

/** The screens, in the order of their keys. */
export const screens = [
  "open",
  "today",
  "proposals",
  "client",
  "mentors",
  "risk",
  "success",
  "policy",
  "save",
] as const;

export type Screen = (typeof screens)[number];

/** Where somebody is: a screen, and what on it. */
export interface Place {
  readonly screen: Screen;
  readonly about: string;
}

/** Where somebody is, as the address says it: `#client/C-001`. */
export const place = signal<Place>(placeOf(location.hash));

addEventListener("hashchange", () => {
  place.value = placeOf(location.hash);
  scrollTo(0, 0);
  document.getElementById("main")?.focus({ preventScroll: true });
});

/** The address of a place. */
export function addressOf(screen: Screen, about = ""): string {
  return about === "" ? `#${screen}` : `#${screen}/${encodeURIComponent(about)}`;
}

/** Goes to a place. */
export function go(screen: Screen, about = ""): void {
  location.hash = addressOf(screen, about);
}

function placeOf(hash: string): Place {
  const [name = "", about = ""] = hash.slice(1).split("/");
  const screen = screens.find((one) => one === name) ?? "open";
  return { screen, about: readable(about) };
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
