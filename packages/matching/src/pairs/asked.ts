import { fillSentence, type Model, type RecordValues } from "@waymark/core";
import { matchingOf } from "../compile/index.js";

/** Who asks for two mentors for a client. */
export interface PairAsk {
  /** `policy`, the id of one of the scheme’s reasons (`safety`, `client`), or `scheme` where it tells no more. */
  readonly by: string;
  readonly says: string;
}

/** Who asks for two mentors for a client: the scheme's own reasons where it knows them, and the policy. */
export function pairAsks(model: Model, client: RecordValues): PairAsk[] {
  const facts = { client, policy: model.policyFacts };
  const asking = (matchingOf(model).pairs?.askedBy ?? []).filter(({ asks }) => asks(facts) === true);
  const isAsked = asking.some(({ id }) => id === "scheme");
  const reasons = asking.filter(({ id }) => id !== "scheme" && (isAsked || id === "policy"));
  const isTold = reasons.some(({ id }) => id !== "policy");
  return asking
    .filter((one) => (one.id === "scheme" ? !isTold : reasons.includes(one)))
    .map(({ id, says }) => ({ by: id, says: fillSentence(says, facts, model.fields) }));
}
