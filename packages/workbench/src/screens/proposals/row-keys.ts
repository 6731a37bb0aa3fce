import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { ProposalsView } from "../../engine/answers/proposals.js";
import { areKeysOn, isTyping, screenKeys } from "../../shell/keys.js";
import { words } from "../../words/index.js";

/** An answer that somebody is about to give. */
export interface Answering {
  readonly client: string;
  readonly act: "accept" | "choose" | "ruleOut" | "takeBack";
}

/** Between rows with j and k, and with the arrows from a row; A, C and N answer the row that the focus is in. */
export function useRowKeys(
  page: RefObject<HTMLElement | null>,
  view: ProposalsView | undefined,
  onAnswer: (answering: Answering) => void,
): void {
  const say = words().proposals;
  useEffect(() => {
    screenKeys.value = [
      { keys: ["J", "K"], says: say.keyRows },
      { keys: ["A"], says: say.keyAccept },
      { keys: ["C"], says: say.keyAnother },
      { keys: ["N"], says: say.keyNotThis },
    ];
    return () => {
      screenKeys.value = [];
    };
  }, [say]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!areKeysOn.value || isTyping(event)) return;
      const row = document.activeElement?.closest<HTMLElement>("tr[data-client]") ?? null;
      const by = step(event.key, row !== null);
      if (by !== 0) {
        event.preventDefault();
        move(page.current, row, by);
        return;
      }
      const client = row?.dataset.client;
      const act = acts[event.key.toLowerCase()];
      if (client === undefined || act === undefined || !mayAnswer(view, client, act)) return;
      event.preventDefault();
      onAnswer({ client, act });
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [page, view, onAnswer]);
}

const acts: Readonly<Record<string, "accept" | "choose" | "ruleOut">> = {
  a: "accept",
  c: "choose",
  n: "ruleOut",
};

/** The arrows move between rows only from a row: elsewhere they scroll the page. */
function step(key: string, isInRow: boolean): number {
  if (key === "j" || key === "J" || (isInRow && key === "ArrowDown")) return 1;
  return key === "k" || key === "K" || (isInRow && key === "ArrowUp") ? -1 : 0;
}

function move(page: HTMLElement | null, from: HTMLElement | null, by: number): void {
  const rows = [...(page?.querySelectorAll<HTMLElement>("tr[data-client]") ?? [])];
  const at = from === null ? (by > 0 ? -1 : rows.length) : rows.indexOf(from);
  rows[at + by]?.querySelector<HTMLElement>("th a")?.focus();
}

function mayAnswer(view: ProposalsView | undefined, client: string, act: Answering["act"]): boolean {
  if (view === undefined || act === "takeBack" || view.acts[act] === null) return false;
  const line = view.proposals.find((one) => one.client === client);
  if (line !== undefined) return !line.isAccepted;
  return act === "choose" && view.waits.some((one) => one.client === client && one.hasEligible);
}
