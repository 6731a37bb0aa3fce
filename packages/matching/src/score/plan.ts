import { type CompiledScale, type Model, type RecordValues, shares } from "@waymark/core";
import { type CompiledFactor, type FactorSetting, type Mode, matchingOf } from "../compile/index.js";

/** A client's own wish on a factor, and what it does. */
export interface ClientWish {
  readonly factor: string;
  readonly title: string;
  readonly wish: "must" | "prefer" | "prefer-not" | "never" | "any";
  /** What it does, as “Faith must be shared or met.” */
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
  readonly factor: CompiledFactor;
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
  const wishes = wishesOf(client);
  const counted = matchingOf(model).factors.flatMap((factor) => {
    const wish = wishes.get(factor.id);
    const { weight, mode } = settingFor(model, factor, client);
    const chosen = countsFor(model, factor, client, wish) && chooseMode(factor, mode, wish);
    return chosen && weight > 0 ? [{ factor, weight, ...chosen }] : [];
  });
  const of = shares(counted.map(({ factor, weight }) => ({ id: factor.id, weight })));
  return {
    factors: counted.map(({ weight: _, ...planned }, i) => ({ ...planned, of: of[i]! })),
    wishes: matchingOf(model).factors.flatMap((factor): BindingWish[] => {
      const wish = wishes.get(factor.id);
      const binds = wish === "must" || wish === "never";
      return binds && countsFor(model, factor, client, wish) ? [{ factor, wish }] : [];
    }),
  };
}

const effects = {
  must: "must be shared or met",
  prefer: "counts towards the like",
  "prefer-not": "counts towards the unlike",
  never: "must not be shared",
  any: "is not counted: the client does not mind",
} as const;

/** A client's own wishes and what each does, in the order of their factors. */
export function clientWishes(model: Model, client: RecordValues): ClientWish[] {
  const wishes = wishesOf(client);
  return matchingOf(model).factors.flatMap((factor): ClientWish[] => {
    const wish = wishes.get(factor.id) as ClientWish["wish"] | undefined;
    if (wish === undefined) return [];
    const { title } = factor.factor;
    return [{ factor: factor.id, title, wish, says: `${title} ${effectOf(model, factor, client, wish)}.` }];
  });
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

function wishesOf(client: RecordValues): ReadonlyMap<string, string> {
  const list = Array.isArray(client.wishes) ? client.wishes : [];
  return new Map(
    list.map((text: string) => [text.slice(0, text.indexOf(":")), text.slice(text.indexOf(":") + 1)]),
  );
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
