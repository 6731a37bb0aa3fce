import {
  badInput,
  type Caseload,
  type CaseloadTables,
  compile,
  didYouMean,
  type Model,
  openCaseload,
  type RawRecord,
} from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { wishesIn } from "../score/wish.js";

/** A wish that is set aside because the factor that it is on is left out. */
export interface WishSetAside {
  readonly client: string;
  readonly factor: string;
  readonly wish: string;
  /** The whole wish, with the values that it names: `gender=female:must`. */
  readonly written: string;
}

/** A policy and a caseload as they would be without some factors. */
export interface WithoutFactors {
  readonly model: Model;
  readonly caseload: Caseload;
  /** Wishes of clients on these factors, which do not count here. */
  readonly setAside: readonly WishSetAside[];
}

/**
 * The model and the caseload with some factors left out altogether: no points, and no wishes on them, so that
 * nothing reads what only they read. The shares of the others are scaled to 10 000 again.
 *
 * @param factors ids of factors, as `faith`
 * @throws WaymarkError for a factor that the model does not have.
 */
export function withoutFactors(
  model: Model,
  caseload: Caseload | CaseloadTables,
  factors: readonly string[],
): WithoutFactors {
  const known = matchingOf(model).factors.map(({ id }) => id);
  for (const id of factors)
    if (!known.includes(id))
      throw badInput(
        "unknown-factor",
        "without",
        `There is no factor ${id}.`,
        didYouMean(id, known, "factor"),
      );
  const left = Object.fromEntries(
    factors.flatMap((id) => {
      const choice = Object.hasOwn(matchingOf(model).settings.factors, id)
        ? matchingOf(model).settings.factors[id]
        : undefined;
      return choice ? [[id, { ...choice, weight: 0, mode: "off" as const }]] : [];
    }),
  );
  const setAside: WishSetAside[] = [];
  const { tables } = openCaseload(model, caseload);
  const clients = tables.clients.map((client) => withoutWishes(client, factors, setAside));
  setAside.sort((a, b) =>
    a.client === b.client ? (a.factor < b.factor ? -1 : 1) : a.client < b.client ? -1 : 1,
  );
  // The stances are worked into the model's policy already.
  const reduced = compile(
    { ...model.policy, factors: { ...matchingOf(model).settings.factors, ...left }, stances: {} },
    { plugins: model.plugins },
  );
  return {
    model: reduced,
    caseload: openCaseload(reduced, { ...tables, clients }),
    setAside,
  };
}

function withoutWishes(client: RawRecord, factors: readonly string[], setAside: WishSetAside[]): RawRecord {
  const { wishes } = client;
  const list = Array.isArray(wishes) ? wishes.map(String) : String(wishes ?? "").split(/[;|]/);
  const kept = list.filter((text) => {
    const [one] = wishesIn([text]);
    if (one === undefined || !factors.includes(one.factor)) return true;
    const { factor, values, wish } = one;
    const named = values.length === 0 ? "" : `=${values.join(" or ")}`;
    setAside.push({ client: String(client.id).trim(), factor, wish, written: `${factor}${named}:${wish}` });
    return false;
  });
  return kept.length === list.length ? client : { ...client, wishes: kept };
}
