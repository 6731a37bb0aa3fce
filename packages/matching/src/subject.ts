import type { Field, FieldLists, ParsedPlugin, Subject, Words } from "@waymark/core";
import { compileConcerns } from "./compile/compile-concerns.js";
import { compileFactors } from "./compile/compile-factors.js";
import { compilePairs } from "./compile/compile-pairs.js";
import { compileRelationship } from "./compile/compile-relationship.js";
import { compileRules } from "./compile/compile-rules.js";
import { compileStandards } from "./compile/compile-standards.js";
import { wishes } from "./compile/factor.js";
import { compileFitBands } from "./compile/fit-bands.js";
import type { MatchingModel } from "./compile/matching-model.js";
import { readings } from "./compile/readings.js";
import { type MatchingSections, sections } from "./compile/sections.js";
import { settingSchemas, settings } from "./compile/settings.js";
import { approvalTable } from "./identity/table.js";
import { overrideTable } from "./overrides/table.js";
import { deriveEarlierMentors } from "./relationship/earlier.js";
import { earlierMentorsField, relationshipFacts } from "./relationship/formula-facts.js";
import { deriveMentors } from "./standards/derive.js";
import { evidenceRows } from "./standards/rows.js";
import { standardTable } from "./standards/table.js";

/** How people write each kind of wish. */
const wishWords: Readonly<Record<(typeof wishes)[number], readonly string[]>> = {
  must: ["must be", "must have", "needs", "has to be", "has to have", "only", "required", "essential"],
  prefer: ["prefers", "preferably", "preferred", "would like", "wants", "ideally", "if possible"],
  "prefer-not": ["not", "prefers not", "rather not", "would rather not", "ideally not", "preferably not"],
  never: ["must not", "must not be", "refuses", "under no circumstances", "will not work with"],
  any: ["no preference", "none", "no wishes", "does not mind", "doesn't mind", "nothing in particular"],
};

/** What a client asks of a mentor, in the client's own words. */
const vocabulary: FieldLists = {
  client: [
    {
      id: "wishes",
      title: "Wishes",
      kind: "choices",
      sensitivity: "special category",
      refersTo: "factor",
      also: [
        ...[
          "Wish",
          "Mentor wishes",
          "Wishes for mentor",
          "Wishes for a mentor",
          "Mentor preference",
          "Preferences",
        ],
        ...[
          "Preference",
          "Mentor preferences",
          "Mentor wanted",
          "Wanted in a mentor",
          "What they want in a mentor",
        ],
        ...["Requests", "Mentor requested", "Preferred mentor", "Wants in a mentor"],
      ],
      values: wishes.map((id) => ({ id, title: id, also: [...wishWords[id]] })),
      describes:
        "What the client asks of a mentor, as factor:wish, with wish one of must, prefer, prefer-not, never, any: shared with the client, or met. A wish may name what is wanted, as factor=value:wish or factor=value or value:wish. Several wishes are separated by semicolons.",
    },
  ],
};

/**
 * Matching, as the engine compiles it: factors, rules, pairs, minimum standards for mentors, and what is planned for
 * relationships. It is known to `compile` once this package has been imported.
 *
 * @example
 * ```ts
 * Object.keys(matching.sections); // => ["factors", "rules", "pairs", "fitBands", "standards", "relationship"]
 * ```
 */
export const matching: Subject<MatchingModel> = Object.freeze({
  id: "matching",
  sections,
  settings,
  tables: [overrideTable, approvalTable, standardTable],
  vocabulary,
  facts,
  compile: (context) => ({
    settings: {
      factors: context.setting("factors", settingSchemas.factors),
      rules: context.setting("rules", settingSchemas.rules),
      allocation: context.setting("allocation", settingSchemas.allocation),
      standards: context.setting("standards", settingSchemas.standards),
    },
    factors: compileFactors(context),
    rules: compileRules(context),
    fitBands: compileFitBands(context),
    pairs: compilePairs(context),
    checklist: compileStandards(context),
    relationship: compileRelationship(context),
    concerns: compileConcerns(context),
  }),
  ids: ({ factors, rules }, plugins) => ({
    factor: factors.map(({ id }) => id),
    exclusion: [...factors, ...rules.map(({ rule }) => rule)].map(({ id }) => id),
    // Evidence for a standard that the policy has turned off may stay where it is.
    standard: plugins.flatMap((plugin) => sectionsOf(plugin).standards?.items.map(({ id }) => id) ?? []),
  }),
  named: ({ factors }) => ({
    factor: factors.flatMap(({ id, named }) => (named ? [[id, named.field] as const] : [])),
  }),
  readings,
  read: ({ relationship, checklist }, rows, model, problems) => {
    const { clients = [], mentors = [], engagements = [] } = rows;
    return {
      ...rows,
      clients: deriveEarlierMentors(relationship, model.today, clients, engagements),
      mentors:
        checklist === null ? mentors : deriveMentors(model, mentors, evidenceRows(model, rows), problems),
    };
  },
} satisfies Subject<MatchingModel>);

/** What formulas may read beside the fields: of a relationship, of earlier mentors, and of the other mentor of a pair. */
function* facts(words: Words, plugins: readonly ParsedPlugin[]): Generator<readonly [string, Field]> {
  for (const field of relationshipFacts) yield [`relationship.${field.id}`, field];
  for (const plugin of plugins) {
    const id = sectionsOf(plugin).relationship?.earlierMentors;
    if (id !== undefined) yield [`client.${id}`, earlierMentorsField(id)];
  }
  for (const field of words.fieldsOf.get("mentor") ?? []) yield [`second.${field.id}`, field];
}

/** A plugin's sections of matching: their shapes were checked before. */
function sectionsOf(plugin: ParsedPlugin): MatchingSections {
  return plugin as MatchingSections;
}
