import { badInput, compile, type Model, type Stance } from "@waymark/core";

/** An option of a stance, with the model that takes it. */
export interface TakenOption {
  readonly option: string;
  readonly title: string;
  readonly says: string | null;
  readonly model: Model;
}

/**
 * The model under each option of a stance, in the order of the options' ids; the policy's other stances stay as
 * they are taken.
 *
 * @param policy the policy as it was written, or else the model's own, in which stances are worked in already
 */
export function takeOptions(model: Model, stance: Stance, policy: object): TakenOption[] {
  const options = [...stance.options].sort((a, b) => (a.id < b.id ? -1 : 1));
  return options.map(({ id, title, says }) => ({
    option: id,
    title,
    says: says ?? null,
    model: compile(
      { ...policy, stances: { ...model.policy.stances, [stance.id]: id } },
      { plugins: model.plugins },
    ),
  }));
}

/**
 * The policy to take options from.
 *
 * @throws WaymarkError `other-policy` where the policy given is not the one that the model was compiled from.
 */
export function sourcePolicy(model: Model, written: object | undefined): object {
  if (written === undefined) return model.policy;
  if (compile(written, { plugins: model.plugins }).fingerprint === model.fingerprint) return written;
  throw badInput(
    "other-policy",
    "options.policy",
    "The model was compiled from another policy.",
    "Give the policy that the model was compiled from, or leave it out.",
  );
}

/**
 * Settings that the option taken has changed and another option leaves alone. A compiled model no longer knows
 * what they were before, so without the policy as written they stay as the option taken has set them.
 */
export function notUndone(model: Model, stance: Stance): string[] {
  const taken = stance.options.find(({ id }) => id === model.policy.stances[stance.id]);
  if (!taken) return [];
  const set = settings(taken);
  return stance.options
    .filter((option) => option !== taken)
    .flatMap((option) => {
      const own = new Set(settings(option));
      const left = set.filter((name) => !own.has(name));
      return left.length === 0
        ? []
        : [`Under “${option.title}”, ${left.join(", ")} stays as “${taken.title}” has set it.`];
    })
    .sort();
}

/** What an option sets, as `factors.faith.weight`. */
function settings({ changes }: Stance["options"][number]): string[] {
  const factors = Object.entries(changes.factors ?? {}).flatMap(([id, change]) =>
    Object.keys(change).map((key) => `factors.${id}.${key}`),
  );
  const rules = Object.keys(changes.rules ?? {}).map((id) => `rules.${id}`);
  const parameters = Object.keys(changes.parameters ?? {}).map((id) => `parameters.${id}`);
  return [...factors, ...rules, ...parameters].sort();
}
