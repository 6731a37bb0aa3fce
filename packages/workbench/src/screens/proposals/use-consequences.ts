import type { Problem } from "@waymark/core";
import { useEffect, useState } from "preact/hooks";
import type { Choice, Consequences } from "../../engine/answers/choices.js";
import { Mendable } from "../../shell/engine.js";
import { ask, edition } from "../../shell/state.js";

/** What answers would change: undefined while it is worked out, or what stands against it. */
export type Found = Consequences | { readonly problems: readonly Problem[] } | undefined;

/** Works out what answers would change; nothing is asked while there are none. */
export function useConsequences(choices: readonly Choice[]): Found {
  const [found, setFound] = useState<Found>(undefined);
  const key = JSON.stringify(choices);
  const now = edition.value;
  useEffect(() => {
    let isWanted = true;
    setFound(undefined);
    if (choices.some(({ mentors }) => mentors.length > 0)) {
      void consequencesOf(choices).then((one) => {
        if (isWanted) setFound(one);
      });
    }
    return () => {
      isWanted = false;
    };
  }, [key, now]);
  return found;
}

async function consequencesOf(choices: readonly Choice[]): Promise<Found> {
  try {
    return await ask("foresee", choices);
  } catch (error) {
    if (error instanceof Mendable) return { problems: error.problems };
    return undefined;
  }
}
