import { type CompiledScale, type Model, type RecordValues, shares } from "@waymark/core";
import { type CompiledFactor, type FactorSetting, type Mode, matchingOf } from "../compile/index.js";
import { factorNaming, isBinding, type WishWord, wishesOf } from "./wish.js";

/** A client's own wish on a factor, and what it does. */
export interface ClientWish {
  readonly factor: string;
  readonly title: string;
  readonly wish: WishWord;
  /** The values that it names, as `female`; none where it is about being alike. */
  readonly values: readonly string[];
  /** What it does, as “Faith must be shared or met.” or “The mentor must be someone who speaks Urdu.” */
  readonly says: string;
}

/** How one factor counts for one client. */
export interface PlannedFactor {
  readonly factor: CompiledFactor;
  readonly mode: "similar" | "different";
  readonly because: "policy" | "client";
  readonly scale: CompiledScale;
  /** The factor's share of the 10 000 points. */
  readonly of: number;
}

/** A wish that binds: the factor must be met, or must not be. */
export interface BindingWish {
  /** The factor's id, with the values where it names some: `gender=female`. */
  readonly id: string;
  /** The factor, or what stands for it where the wish names values. */
  readonly factor: CompiledFactor;
  /** How a sentence speaks of a mentor who has a value that it names, after “someone”; null where it names none. */
  readonly someone: string | null;
  readonly wish: "must" | "never";
}

/** How a client's mentors are scored: the policy, with the client's own wishes worked in. */
export interface ScoringPlan {
  readonly factors: readonly PlannedFactor[];
  readonly wishes: readonly BindingWish[];
}

/**
 * Work out which factors count for a client, which way, and how much: the policy's mode, unless the client has
 * a wish of their own on the factor. Shares are scaled to 10 000 over the factors that count.
 */
export function scoringPlan(model: Model, client: RecordValues): ScoringPlan {
  const wishesOn = wishesOf(client);
  const counted = matchingOf(model).factors.flatMap((factor) => {
    const { alike, named } = wishesOn(factor);
    const { weight, mode } = settingFor(model, factor, client);
    if (weight > 0 && named && isPreference(named.wish)) {
      const naming = factorNaming(factor, named.values);
      return [{ factor: naming, weight, ...chooseMode(naming, mode, named.wish)! }];
    }
    const chosen = countsFor(model, factor, client, alike) && chooseMode(factor, mode, alike);
    return chosen && weight > 0 ? [{ factor, weight, ...chosen }] : [];
  });
  const of = shares(counted.map(({ factor, weight }) => ({ id: factor.id, weight })));
  return {
    factors: counted.map(({ weight: _, ...planned }, i) => ({ ...planned, of: of[i]! })),
    wishes: matchingOf(model).factors.flatMap((factor) => {
      const { alike, named } = wishesOn(factor);
      const binding: BindingWish[] = [];
      if (isBinding(alike) && countsFor(model, factor, client, alike))
        binding.push({ id: factor.id, factor, someone: null, wish: alike });
      if (named && isBinding(named.wish)) {
        const { values, wish } = named;
        const someone = factor.named?.says(values) ?? null;
        const id = `${factor.id}=${values.join("+")}`;
        binding.push({ id, factor: factorNaming(factor, values), someone, wish });
      }
      return binding;
    }),
  };
}

const isPreference = (wish: WishWord) => wish === "prefer" || wish === "prefer-not";

const effects = {
  must: "must be shared or met",
  prefer: "should be shared or met",
  "prefer-not": "should rather not be shared",
  never: "must not be shared",
  any: "is not counted: the client does not mind",
} as const;

/** A client's own wishes and what each does, in the order of their factors. */
export function clientWishes(model: Model, client: RecordValues): ClientWish[] {
  const wishesOn = wishesOf(client);
  return matchingOf(model).factors.flatMap((factor): ClientWish[] => {
    const { alike, named } = wishesOn(factor);
    const of = { factor: factor.id, title: factor.factor.title };
    const { weight } = settingFor(model, factor, client);
    const isInstead = named !== undefined && isPreference(named.wish) && weight > 0;
    const found: ClientWish[] = [];
    if (alike !== undefined) {
      const effect =
        isInstead && !isBinding(alike)
          ? "is not counted as such: the value asked for counts in its place"
          : effectOf(model, factor, client, alike);
      found.push({ ...of, wish: alike, values: [], says: `${of.title} ${effect}.` });
    }
    if (named) {
      const { wish, values } = named;
      const says = sayNamed(wish, factor.named?.says(values) ?? "");
      const isIdle = !isBinding(wish) && !isInstead;
      const idle = isIdle && wish !== "any" ? " It is not counted: the policy gives it no weight." : "";
      found.push({ ...of, wish, values, says: `${says}${idle}` });
    }
    return found;
  });
}

function sayNamed(wish: WishWord, someone: string): string {
  if (wish === "must") return `The mentor must be someone ${someone}.`;
  if (wish === "never") return `The mentor must not be someone ${someone}.`;
  if (wish === "any") return `The client does not mind someone ${someone}.`;
  return `${wish === "prefer" ? "Preferably" : "Preferably not"} someone ${someone}.`;
}

function effectOf(
  model: Model,
  factor: CompiledFactor,
  client: RecordValues,
  wish: ClientWish["wish"],
): string {
  const binds = wish === "must" || wish === "never";
  if (!countsFor(model, factor, client, wish))
    return "is not counted: there is nothing to compare for this client";
  if (!binds && wish !== "any" && settingFor(model, factor, client).weight === 0)
    return "is not counted: the policy gives it no weight";
  return effects[wish];
}

/**
 * Whether a factor counts for a client at all: one about earlier mentors does so only for those who had one. A wish
 * makes some count that otherwise do not.
 */
function countsFor(
  model: Model,
  { counts, factor }: CompiledFactor,
  client: RecordValues,
  wish: string | undefined,
): boolean {
  if (counts === undefined) return true;
  if (wish !== undefined && factor.counts?.orAsked) return true;
  return counts({ client, policy: model.policyFacts }) === true;
}

/** The weight and the mode of a factor for a client: the first exception that holds, or what the policy chose. */
function settingFor(model: Model, factor: CompiledFactor, client: RecordValues): FactorSetting {
  const facts = { client, policy: model.policyFacts };
  return factor.exceptions.find(({ holds }) => holds(facts) === true) ?? factor;
}

type Choice = Pick<PlannedFactor, "mode" | "because" | "scale">;

function chooseMode(factor: CompiledFactor, mode: Mode, wish: string | undefined): Choice | undefined {
  const similar = (because: "policy" | "client"): Choice => ({
    mode: "similar",
    because,
    scale: factor.similar,
  });
  const against = (because: "policy" | "client"): Choice => ({
    mode: "different",
    because,
    scale: factor.against,
  });
  if (wish === "must" || wish === "prefer") return similar("client");
  if (wish === "never" || wish === "prefer-not") return against("client");
  if (wish === "any") return undefined;
  if (mode === "similar") return similar("policy");
  return mode === "different" ? against("policy") : undefined;
}

/** The fields, as `client.faith`, on which a client's results can hang: what rules, wishes and factors read. */
export function fieldsRead(model: Model, { factors, wishes }: ScoringPlan): Set<string> {
  return new Set([
    ...matchingOf(model)
      .rules.filter(({ rule }) => rule.effect === "block")
      .flatMap(({ reads }) => reads),
    ...factors.flatMap(({ scale }) => scale.reads),
    ...wishes.flatMap(({ factor }) => factor.asked.reads),
  ]);
}
