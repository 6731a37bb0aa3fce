import type { Model } from "@waymark/core";
import { indicatorsFor } from "../roles.js";
import type { Drift, IndicatorJourney, JourneyFlag, Quiet, Stages } from "./types.js";

/** What a person should look at in a journey, each with the indicators concerned. */
export function flagsOf(
  model: Model,
  journeys: readonly IndicatorJourney[],
  found: { readonly stages: Stages; readonly drift: readonly Drift[]; readonly quiet: Quiet },
): JourneyFlag[] {
  const where = (test: (one: IndicatorJourney) => boolean) =>
    journeys.filter(test).map(({ indicator }) => indicator);
  const anyVoice = (test: (voice: IndicatorJourney["voices"][number]) => boolean) =>
    where((one) => one.voices.some(test));
  const independence = indicatorsFor(model, "independence");
  const flag = (kind: JourneyFlag["kind"], says: string, indicators: readonly string[]): JourneyFlag[] =>
    indicators.length > 0 ? [{ kind, says, indicators }] : [];
  return [
    ...flag(
      "no baseline",
      "Assessed, and never answered: there is nothing to measure from.",
      where((one) => one.voices.every(({ baseline }) => baseline === null)),
    ),
    ...flag(
      "late baseline",
      "The first answer came too late to be a baseline.",
      anyVoice(({ baselineLate }) => baselineLate),
    ),
    ...flag(
      "reassessment missing",
      "A reassessment is due and has not been made.",
      anyVoice(({ reassessmentsMissing }) => reassessmentsMissing > 0),
    ),
    ...flag(
      "voices disagree",
      "Voices say different things; ask why before deciding who is right.",
      where(({ disagreement }) => disagreement !== null),
    ),
    ...flag(
      "self-report only",
      "The change for the better rests on the client's word alone.",
      where(({ selfReportOnly }) => selfReportOnly),
    ),
    ...flag(
      "drift",
      "The client's word has moved further than what others see: it may be playing along, or others may not see it yet.",
      found.drift.map(({ indicator }) => indicator),
    ),
    ...flag(
      "setback",
      "There was a step back; one is to be expected, and says nothing alone.",
      anyVoice(({ setbacks }) => setbacks.some(({ recovered }) => !recovered)),
    ),
    ...flag(
      "leans on the mentor",
      "The client leans on the mentor more than before.",
      where((one) => independence.has(one.indicator) && one.voices.some(({ moved }) => moved === "worse")),
    ),
    ...(found.quiet.quiet
      ? [
          {
            kind: "gone quiet" as const,
            says: `Nothing has been observed for ${found.quiet.days} days; silence is a bad sign.`,
            indicators: found.quiet.signs,
          },
        ]
      : []),
    ...(found.stages.worthAQuestion
      ? [
          {
            kind: "change before trust" as const,
            says: "Change is told before trust was built; ask what it rests on.",
            indicators: found.stages.change.reached.map(({ indicator }) => indicator),
          },
        ]
      : []),
  ];
}
