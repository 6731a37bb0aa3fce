import type { Indicator } from "./indicator.js";
import type { AssessmentInstrument } from "./instrument.js";

/**
 * Returns the items of an instrument as indicators: each is rated of a client from the start of a relationship. An item without
 * answers, of an instrument without answers, has a scale without levels, and `compile` says so.
 *
 * @example
 * ```ts
 * const item = { id: "own-hope", title: "Hope", direction: "up" } as const;
 * const answers = [{ id: "low", points: 0, says: "Little." }, { id: "high", points: 10000, says: "Much." }];
 * const own = { id: "own", version: "1", title: "Own", by: "Us", heading: "change", raters: ["mentor"], source: "our coding", answers, items: [item] };
 * instrumentIndicators(own)[0].scale.levels.map(({ says }) => says); // => ["Hope: little.", "Hope: much."]
 * ```
 */
export function instrumentIndicators(instrument: AssessmentInstrument): Indicator[] {
  const { heading, raters, covers = [] } = instrument;
  return instrument.items.map(({ ask, answers, notComputed, ...item }): Indicator => {
    const source = item.source ?? instrument.source;
    const saidBy = item.saidBy ?? instrument.saidBy;
    const shared: Pick<
      Indicator,
      "id" | "title" | "heading" | "kind" | "level" | "source" | "saidBy" | "covers"
    > = {
      id: item.id,
      title: item.title,
      heading,
      kind: "ordinal",
      level: "client",
      source,
      ...(saidBy === undefined ? {} : { saidBy }),
      covers: [...covers],
    };
    if (notComputed !== undefined)
      return { ...shared, direction: "none", baseline: "none", raters: [], notComputed };
    const levels = answers ?? (instrument.answers ?? []).map((one) => ({ ...one, says: about(item, one) }));
    return {
      ...shared,
      direction: item.direction,
      baseline: "relationship",
      raters: [...raters],
      scale: {
        source,
        ask: ask ?? `How far is this seen: ${lower(item.title)}?`,
        levels: levels.map((level, i) => ({
          ...level,
          when: i === levels.length - 1 ? true : `observation.answer == "${level.id}"`,
        })),
      },
    };
  });
}

const about = ({ title }: { readonly title: string }, { says }: { readonly says: string }) =>
  `${title}: ${lower(says)}`;

const lower = (text: string) => `${text[0]?.toLowerCase()}${text.slice(1)}`;
