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

/** A wish that is set aside because the factor that it is on is left out. */
export interface WishSetAside {
  readonly client: string;
  readonly factor: string;
  readonly wish: string;
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
  const list: unknown[] = Array.isArray(wishes) ? wishes : String(wishes ?? "").split(/[;|]/);
  const kept = list.filter((word) => {
    const [factor = "", wish = ""] = String(word)
      .toLowerCase()
      .split(":")
      .map((part) => part.trim());
    if (!factors.includes(factor)) return true;
    setAside.push({ client: String(client.id).trim(), factor, wish });
    return false;
  });
  return kept.length === list.length ? client : { ...client, wishes: kept };
}
