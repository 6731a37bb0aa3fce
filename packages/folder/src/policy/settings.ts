import type { Model } from "@waymark/core";
import { matchingOf } from "@waymark/matching";
import { isPlainObject } from "../files/plain-object.js";

/** What is chosen otherwise: options of stances, and weights of factors, by their ids; and the version of the policy. */
export interface PolicySetting {
  readonly stances: Readonly<Record<string, string>>;
  readonly weights: Readonly<Record<string, number>>;
  readonly version: string;
}

/** One setting that two policies do not share, in words. */
export interface SettingChange {
  readonly what: "stance" | "weight";
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** A policy as it was written, with other settings: nothing else of it is touched. An option that is empty is taken out. */
export function policyWith(policy: unknown, { stances, weights, version }: PolicySetting): object {
  const written = isPlainObject(policy) ? policy : {};
  const factors = isPlainObject(written.factors) ? written.factors : {};
  const taken = { ...(isPlainObject(written.stances) ? written.stances : {}), ...stances };
  const kept = Object.entries(taken).filter(([, option]) => option !== "");
  const weighted = Object.entries(weights).map(([id, weight]) => {
    const factor = factors[id];
    return [id, { ...(isPlainObject(factor) ? factor : {}), weight }] as const;
  });
  return {
    ...written,
    version,
    factors: { ...factors, ...Object.fromEntries(weighted) },
    ...(kept.length > 0 || "stances" in written ? { stances: Object.fromEntries(kept) } : {}),
  };
}

/** What was chosen otherwise, in the order of the scheme. */
export function settingChanges(model: Model, { stances, weights }: PolicySetting): SettingChange[] {
  const titleOf = (options: readonly { readonly id: string; readonly title: string }[], id: string) =>
    options.find((one) => one.id === id)?.title ?? "no position";
  const turned = model.stances.flatMap(({ id, title, options }): SettingChange[] => {
    const [from, to] = [model.policy.stances[id] ?? "", stances[id] ?? model.policy.stances[id] ?? ""];
    return from === to
      ? []
      : [{ what: "stance", title, from: titleOf(options, from), to: titleOf(options, to) }];
  });
  const weighed = matchingOf(model).factors.flatMap(({ factor: { id, title }, weight }): SettingChange[] => {
    const to = weights[id] ?? weight;
    return to === weight ? [] : [{ what: "weight", title, from: String(weight), to: String(to) }];
  });
  return [...turned, ...weighed];
}
