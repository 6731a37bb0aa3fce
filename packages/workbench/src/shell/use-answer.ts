import { useEffect, useState } from "preact/hooks";
import type { Answer, Asked, Question } from "../engine/protocol.js";
import { ask, edition, tried } from "./state.js";

/** The answer of the engine to a question, asked again whenever the caseload changes; undefined until it is there. */
export function useAnswer<Q extends Question>(question: Q, given: Asked<Q>): Answer<Q> | undefined {
  const [answer, setAnswer] = useState<Answer<Q> | undefined>(undefined);
  const key = JSON.stringify(given);
  const now = edition.value;
  useEffect(() => {
    let isWanted = true;
    void tried(() => ask(question, given)).then((found) => {
      if (isWanted && found !== undefined) setAnswer(found as Answer<Q>);
    });
    return () => {
      isWanted = false;
    };
  }, [question, key, now]);
  return answer;
}
