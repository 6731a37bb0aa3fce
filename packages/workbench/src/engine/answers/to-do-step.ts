import type { ToDoItem } from "@waymark/report";
import type { DecidePreset, EventPreset } from "../presets.js";

/** The step that a thing to do leads to: a form that is filled in, or the screen about it. */
export type ToDoStep =
  | { readonly kind: "decide"; readonly preset: DecidePreset }
  | { readonly kind: "event"; readonly preset: EventPreset; readonly title: string }
  | {
      readonly kind: "see";
      readonly screen: "client" | "mentors" | "proposals" | "risk" | "policy";
      readonly about: string;
    };

interface Event {
  readonly id: string;
  readonly title: string;
  readonly about: readonly { readonly kind: string }[];
}

/** What somebody does next about a thing to do. Events are those of the scheme: where it has none that fits, a screen. */
export function stepOf(item: ToDoItem, events: readonly Event[]): ToDoStep | null {
  const { kind, engagement, client, mentors } = item;
  const [mentor] = mentors;
  const last = item.id.split(":").at(-1) ?? "";
  const event = (id: string, of: string, about: string | null | undefined): ToDoStep | undefined => {
    const found = events.find((one) => one.id === id && one.about.length === 1 && one.about[0]?.kind === of);
    if (found === undefined || typeof about !== "string") return undefined;
    return { kind: "event", preset: { event: id, about: [about] }, title: found.title };
  };
  const see = (screen: Extract<ToDoStep, { kind: "see" }>["screen"], about: string | null | undefined) =>
    typeof about === "string" ? ({ kind: "see", screen, about } as const) : null;
  const person = see("client", client) ?? see("mentors", mentor);
  switch (kind) {
    case "duty":
      return engagement === null
        ? person
        : { kind: "decide", preset: { engagement, kind: "duty done", what: last, role: item.who } };
    case "advice":
      return engagement === null
        ? person
        : { kind: "decide", preset: { engagement, kind: "decision", what: "", role: item.who } };
    case "control":
      return see("risk", engagement) ?? person;
    case "decision":
    case "proposal":
      return see("proposals", client) ?? person;
    case "waiting":
      return (
        (item.id.startsWith("waiting:ask:consent:") ? event("consent-given", "client", client) : undefined) ??
        person ??
        see("mentors", "")
      );
    case "standard":
      return event(`${last}-renewed`, "mentor", mentor) ?? person;
    case "exclusion":
      return person ?? see("policy", "");
    default:
      return person;
  }
}
