import * as z from "zod/mini";
import type { Subject } from "../compile/subject.js";
import { type PluginData, pluginShape, policyShape, stanceSchema } from "../policy/policy.js";

/**
 * A scheme, or a part of one, as data. Beside what every plugin has, it has the sections of its subjects. It may list
 * the subjects themselves; those whose packages have been imported need not be listed.
 */
export interface Plugin extends PluginData {
  readonly subjects?: readonly Subject[] | undefined;
}

/** The shape of a plugin, for some subjects. */
export function pluginSchema(subjects: readonly Subject[]) {
  const changes = settingsOf(subjects).flatMap(([name, { changes }]) =>
    changes ? [[name, changes.schema] as const] : [],
  );
  const sections = subjects.flatMap((subject) => Object.entries(subject.sections));
  return z.strictObject({
    ...pluginShape,
    stances: z.optional(z.array(stanceSchema(Object.fromEntries(changes)))),
    ...Object.fromEntries(sections.map(([name, schema]) => [name, z.optional(schema)])),
  });
}

/** The shape of a policy, for some subjects. */
export function policySchema(subjects: readonly Subject[]) {
  return z.strictObject({
    ...policyShape,
    ...Object.fromEntries(settingsOf(subjects).map(([name, { schema }]) => [name, schema])),
  });
}

/** The settings of some subjects, by name. */
export function settingsOf(subjects: readonly Subject[]) {
  return subjects.flatMap((subject) => Object.entries(subject.settings));
}
