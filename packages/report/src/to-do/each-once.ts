import type { RiskAssessment } from "@waymark/risk";
import uniqBy from "lodash/uniqBy.js";
import type { OpenItem } from "./item.js";

/**
 * Each thing to do once for each client: what an open required action asks for is not asked again, whether the scheme
 * says so of the question or rule, or the action says it in its own words.
 */
export function eachOnce(items: readonly OpenItem[], assessments: readonly RiskAssessment[]): OpenItem[] {
  const asked = new Map<string, Asked>();
  for (const { kind, id, client, because } of items) {
    if (kind !== "duty" || client === null) continue;
    const { ids, says } = asked.get(client) ?? { ids: new Set(), says: [] };
    for (const one of insteadOf(id, assessments)) ids.add(one);
    asked.set(client, { ids, says: [...says, plain(because)] });
  }
  const isAsked = ({ client, todo, asks = [] }: OpenItem) => {
    const { ids, says } = asked.get(client ?? "") ?? nothing;
    const isSaid = says.some((one) => one.includes(plain(todo)));
    return isSaid || (asks.length > 0 && asks.every((one) => ids.has(one)));
  };
  const isPartOfAnother = ({ client, who, todo, kind }: OpenItem) =>
    kind === "question" &&
    items.some(
      (one) => one.client === client && one.who === who && one.todo !== todo && one.todo.includes(todo),
    );
  return uniqBy(
    items.filter((item) => item.kind === "duty" || !(isAsked(item) || isPartOfAnother(item))),
    ({ kind, id, client, mentors, todo, who }) =>
      kind === "duty" || kind === "decision" || client === null
        ? id
        : [client, ...mentors, todo, who].join("\u0000"),
  );
}

interface Asked {
  readonly ids: Set<string>;
  readonly says: readonly string[];
}

const nothing: Asked = { ids: new Set(), says: [] };

const plain = (text: string) => text.replaceAll("’", "'");

/** Ids of the questions and rules that ask for the same as a required action. */
function insteadOf(id: string, assessments: readonly RiskAssessment[]): readonly string[] {
  for (const { engagement, duties } of assessments) {
    const duty = duties.find((one) => id === `duty:${engagement}:${one.id}`);
    if (duty) return duty.insteadOf;
  }
  return [];
}
