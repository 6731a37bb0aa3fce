import { type IdsIn, idSchema, type Plain, type Plugin, type Setting } from "@waymark/core";
import * as z from "zod/mini";
import { standardsChoiceSchema } from "./checklist.js";
import { factorChoiceSchema } from "./factor.js";
import { allocationChoiceSchema } from "./pair-scheme.js";
import { ruleChoiceSchema } from "./rule.js";

const factorChoices = z.record(idSchema, factorChoiceSchema);
const factorChanges = z.record(idSchema, z.partial(factorChoiceSchema));
const ruleChoices = z.record(idSchema, ruleChoiceSchema);

/** What a policy settles about matching, by name, with the shape of each. */
export const settingSchemas = {
  /** How each factor counts. A factor that is not named is off. */
  factors: z._default(factorChoices, {}),
  rules: z._default(ruleChoices, {}),
  /** How proposals are made: pairs, workload and budget. */
  allocation: z.prefault(allocationChoiceSchema, {}),
  /** Which of the minimum standards for mentors count, and how long evidence for them does. */
  standards: z.prefault(standardsChoiceSchema, {}),
};

/** What a policy settled about matching. */
export type MatchingSettings = {
  readonly [K in keyof typeof settingSchemas]: z.output<(typeof settingSchemas)[K]>;
};

/** What a policy may say about matching. */
export type MatchingPolicy = {
  readonly [K in keyof typeof settingSchemas]?: z.input<(typeof settingSchemas)[K]>;
};

declare module "@waymark/core" {
  interface PolicySettings<P extends Plugin> {
    /** How each factor counts. A factor that is not named is off. */
    readonly factors?: { readonly [Id in IdsIn<P, "factors">]?: Plain<z.input<typeof factorChoiceSchema>> };
    /** Whether a rule counts: `on` as its plugin has it, `off`, or to `block` or to `flag` whatever its plugin says. */
    readonly rules?: { readonly [Id in IdsIn<P, "rules">]?: "on" | "off" | "block" | "flag" };
    readonly allocation?: Plain<MatchingPolicy["allocation"]>;
    readonly standards?: Plain<MatchingPolicy["standards"]>;
  }

  interface BaseClient {
    /** What the client asks of a mentor, as `faith:prefer` or `gender=female:must`. */
    readonly wishes?: string | readonly string[] | null;
  }
}

/** The settings with what a stance may change of them: how factors count, and which rules do. */
export const settings: Readonly<Record<keyof typeof settingSchemas, Setting>> = {
  factors: { schema: settingSchemas.factors, changes: { schema: factorChanges, apply: changeFactors } },
  rules: {
    schema: settingSchemas.rules,
    changes: {
      schema: ruleChoices,
      apply: (before, change) => ({ ...ruleChoices.parse(before), ...ruleChoices.parse(change) }),
    },
  },
  allocation: { schema: settingSchemas.allocation },
  standards: { schema: settingSchemas.standards },
};

/** A factor that the policy does not name is added only where the stance gives both its mode and its weight. */
function changeFactors(before: unknown, change: unknown): z.output<typeof factorChoices> {
  const factors = { ...factorChoices.parse(before) };
  for (const [id, one] of Object.entries(factorChanges.parse(change))) {
    const { mode, weight } = one;
    const known = factors[id];
    if (known) factors[id] = { ...known, ...one };
    else if (mode !== undefined && weight !== undefined) factors[id] = { ...one, mode, weight };
  }
  return factors;
}
