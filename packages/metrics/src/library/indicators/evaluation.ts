import type { Indicator } from "@waymark/core";
import { counted, kept } from "./make.js";

const heading = "evaluation-design";

/** What §8.3 asks of the evaluation itself. */
export const evaluation: readonly Indicator[] = Object.freeze([
  counted({
    id: "baselines-taken",
    title: "Relationships with a baseline at their start",
    heading,
    kind: "event",
    baseline: "roll-out",
    source: "§8.3",
    covers: ["MB01"],
    counts: "engagements with a baseline of engagements",
  }),
  counted({
    id: "trial-length",
    title: "Days from the first to the last record: a trial of 6 to 12 months is asked for",
    heading,
    kind: "event",
    direction: "none",
    source: "§8.3",
    covers: ["MB02"],
    counts: "days in the period",
  }),
  counted({
    id: "voices-heard",
    title: "Voices that judge change: client, mentor, manager, others",
    heading,
    kind: "ordinal",
    source: "§8.3",
    covers: ["MB03"],
    counts: "distinct voice in observations of values of observations.voice",
  }),
  kept({
    id: "risk-managed-consistently",
    title: "Risk is conceptualised, assessed and managed in one way",
    heading,
    kind: "narrative",
    source: "§8.3",
    covers: ["MB04"],
    notComputed:
      "A research question on practice; the risk register shows how each risk was assessed, by whom, and what was decided.",
  }),
  counted({
    id: "exit-plans",
    title: "Relationships with an exit plan",
    heading,
    kind: "proportion",
    source: "§8.3, §4.5",
    covers: ["MB05"],
    counts: "engagements where exit_plan is given of engagements",
  }),
  kept({
    id: "community-part",
    title: "Community trust, consent, participation and part in governance; independence of mentors",
    heading,
    kind: "ordinal",
    level: "community",
    baseline: "roll-out",
    source: "§8.3",
    covers: ["MB06"],
    notComputed:
      "It has to be asked of the communities themselves, by a survey with its own baseline; a caseload cannot answer for them.",
  }),
]);
