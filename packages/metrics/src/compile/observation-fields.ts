import type { Field, FieldLists, ParsedPlugin, Words } from "@waymark/core";
import { unsaid } from "./compile-success.js";
import type { Success } from "./success.js";

/**
 * The fields that every observation has for the engine: who rates, the answer, what it was for, the client's own goal
 * where it is about one, and, where the scheme has instruments, the one that it was given with. Who rates follows from the raters of the scheme. A scheme that defines one of them keeps its own.
 */
export function observationFields(words: Words, plugins: readonly ParsedPlugin[]): FieldLists {
  const said = plugins.map((plugin) => plugin.success as Success | undefined).find((one) => one);
  const { raters } = said ?? unsaid(plugins);
  const fields: Field[] = [
    {
      id: "voice",
      title: "Rater",
      kind: "category",
      sensitivity: "ordinary",
      required: true,
      values: raters.map(({ id, title }) => ({ id, title })),
      describes: "Who gives the rating. Raters are kept apart and never averaged.",
    },
    {
      id: "answer",
      title: "Answer",
      kind: "text",
      sensitivity: "ordinary",
      describes: "The id of one of the indicator's answers. Empty where it could not be assessed.",
    },
    {
      id: "occasion",
      title: "Occasion",
      kind: "category",
      sensitivity: "ordinary",
      values: [
        { id: "baseline", title: "baseline" },
        { id: "reassessment", title: "reassessment" },
        { id: "exit", title: "exit" },
        { id: "follow-up", title: "follow-up after exit" },
      ],
      describes: "What the assessment was for; empty where nobody noted it.",
    },
    {
      id: "goal",
      title: "Goal",
      kind: "integer",
      sensitivity: "ordinary",
      min: 1,
      max: 20,
      describes: "For an answer about a goal: the number of the client's goal.",
      source: "Kiresuk & Sherman 1968",
    },
    {
      id: "goal_weight",
      title: "Weight of the goal",
      kind: "integer",
      sensitivity: "ordinary",
      min: 1,
      max: 10,
      describes: "How much the goal matters to the client.",
      source: "Kiresuk & Sherman 1968",
    },
  ];
  const instrument: Field = {
    id: "instrument",
    title: "Instrument",
    also: ["Tool", "Form", "Assessment tool"],
    kind: "text",
    sensitivity: "ordinary",
    describes:
      "The instrument and edition that the answer was given with, as its id, a space and its version. It may be left empty; where it is filled in it must be that of the item.",
  };
  if (plugins.some(({ instruments }) => Array.isArray(instruments) && instruments.length > 0))
    fields.push(instrument);
  return { observation: fields.filter(({ id }) => !words.fields.has(`observation.${id}`)) };
}
