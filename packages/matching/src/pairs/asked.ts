import { fillSentence, type Model, type RecordValues } from "@waymark/core";
import type { PairAsk } from "./types.js";

/** Who asks for two mentors for a client: the scheme's own reasons where it knows them, and the policy. */
export function pairAsks(model: Model, client: RecordValues): PairAsk[] {
  const facts = { client, policy: model.policyFacts };
  const asking = (model.pairs?.askedBy ?? []).filter(({ asks }) => asks(facts) === true);
  const isAsked = asking.some(({ id }) => id === "scheme");
  const reasons = asking.filter(({ id }) => id !== "scheme" && (isAsked || id === "policy"));
  const isTold = reasons.some(({ id }) => id !== "policy");
  return asking
    .filter((one) => (one.id === "scheme" ? !isTold : reasons.includes(one)))
    .map(({ id, says }) => ({ by: id, says: fillSentence(says, facts, model.fields) }));
}
