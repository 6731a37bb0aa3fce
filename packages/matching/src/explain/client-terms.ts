import type { Model, RecordValues } from "@waymark/core";
import type { Term } from "../gaps/terms.js";
import { rulesOnClient } from "../score/rules.js";

/** The blocking rules that read the client only, as terms over the client's record. */
export function clientTerms(model: Model, client: RecordValues): Term[] {
  const none = () => 0;
  return rulesOnClient(model).map(
    ({ rule, reads, holds }): Term => ({
      by: { kind: "rule", id: rule.id, title: rule.title },
      fields: reads.flatMap((name) => (name.startsWith("client.") ? [name.slice("client.".length)] : [])),
      blocks: (record) =>
        holds({ client: { ...client, ...record }, mentor: {}, policy: model.policyFacts }) === true ? 0 : 1,
      points: none,
      high: none,
      names: (word) => typeof rule.when === "string" && rule.when.includes(JSON.stringify(word)),
    }),
  );
}
