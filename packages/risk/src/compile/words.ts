import type { Field, FieldLists, ParsedPlugin } from "@waymark/core";
import type { RiskSections } from "./schemas.js";
import { signedWord } from "./signed-facts.js";

/**
 * Fields whose words follow from the schemes: which category of risk a judgement is of, and what a finding may be on.
 * That is a factor of the scheme; a fact of the engagement that a risk, a control or a duty reads; or a word of one
 * that somebody must stand by.
 */
export function riskWords(given: readonly ParsedPlugin[], engagement: readonly Field[]): FieldLists {
  // The shapes of the sections were checked before.
  const plugins = given.map((plugin) => plugin as RiskSections);
  const categories = plugins.flatMap((plugin) => plugin.riskCategories ?? []);
  const factors = plugins.flatMap((plugin) => plugin.personFactors ?? []);
  const pieces = plugins.flatMap(({ risks, controls, duties }) => [risks, controls, duties]);
  const named = new Set(JSON.stringify(pieces).match(/engagement\.[a-z0-9_]+/g) ?? []);
  const facts = engagement.filter(({ id }) => named.has(`engagement.${id}`));
  const signed = plugins.flatMap(({ signedFacts = [] }) =>
    signedFacts.flatMap(({ field: id, values }) => {
      const fact = engagement.find((one) => one.id === id);
      return (fact?.values ?? [])
        .filter((word) => values.includes(word.id))
        .map((word) => ({ id: signedWord(id, word.id), title: `${fact?.title}: ${word.title}` }));
    }),
  );
  const field = (id: string, title: string, describes: string, words: readonly Named[]): Field[] =>
    words.length === 0
      ? []
      : [
          {
            id,
            title,
            kind: "category",
            sensitivity: "ordinary",
            required: true,
            describes,
            values: words.map((word) => ({ id: word.id, title: word.title })),
          },
        ];
  return {
    judgement: field("category", "Category", "Which category of risk of the scheme.", categories),
    finding: field(
      "factor",
      "Factor",
      "A need or a strength that practitioners look at: never an identity, and never added up. Or a fact of the engagement that is left empty, with presence omitted and the reason why. Or a word of a fact that somebody must stand by, with presence present.",
      [...factors, ...facts, ...signed],
    ),
  };
}

interface Named {
  readonly id: string;
  readonly title: string;
}
