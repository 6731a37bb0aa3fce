import { isGoingOn, type Model, type ReadCaseload } from "@waymark/core";
import { rulesMetByTwo } from "../pairs/met-by-two.js";
import { mentorsOf } from "../relationship/bars.js";
import type { Match } from "../score/match.js";

/** A match without the flags that ask for two mentors, where the two have a second one beside them already. */
export function withSecond(
  model: Model,
  { engagements }: Pick<ReadCaseload, "engagements">,
  match: Match,
): Match {
  const hasSecond = engagements.some((one) => {
    const names = mentorsOf(one);
    const isOurs = String(one.client) === match.client && names.includes(match.mentor);
    return isOurs && names.length > 1 && isGoingOn(one, model.today);
  });
  if (!hasSecond || match.flags.length === 0) return match;
  const answered = rulesMetByTwo(model);
  return { ...match, flags: match.flags.filter(({ rule }) => !answered.has(rule)) };
}
