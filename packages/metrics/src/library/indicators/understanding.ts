import type { Indicator } from "@waymark/core";
import { counted, kept } from "./make.js";

const heading = "greater-understanding";
const studies = "activity where kind = case-study";

/** What was learnt (§7.3): a register with its coverage, not a score. The heading itself is not measurable. */
export const understanding: readonly Indicator[] = Object.freeze([
  counted({
    id: "triggers-into",
    title: "Factors that lead in, seen in at least one case",
    heading,
    kind: "narrative",
    source: "§7.3 G",
    covers: ["MU01"],
    counts: `distinct triggers_in in ${studies} of values of activity.triggers_in`,
  }),
  counted({
    id: "triggers-for-change",
    title: "Triggers for change, seen in at least one case",
    heading,
    kind: "narrative",
    source: "§7.3 E, L",
    covers: ["MU02", "MU06"],
    counts: `distinct triggers_out in ${studies} of values of activity.triggers_out`,
  }),
  counted({
    id: "clients-studied",
    title: "Clients of whom a case study is written; they may not be representative",
    heading,
    kind: "narrative",
    source: "§7.3 I",
    covers: ["MU03"],
    counts: `clients where id in (client of ${studies}) of clients`,
  }),
  counted({
    id: "pathways-documented",
    title: "Pathways out that are documented",
    heading,
    kind: "count",
    source: "§7.3",
    covers: ["MU04"],
    counts: `${studies} and followed = moved-on and triggers_out is known`,
  }),
  counted({
    id: "what-was-tried",
    title: "Practices of which a case shows what followed",
    heading,
    kind: "narrative",
    source: "§7.3",
    covers: ["MU05"],
    counts: `distinct tried in ${studies} and followed is known of values of activity.tried`,
  }),
  kept({
    id: "inner-logic",
    title: "Insight into people's own logic from conversations",
    heading,
    kind: "narrative",
    source: "§7.3 M",
    covers: ["MU07"],
    notComputed:
      "What a conversation shows of a person's logic is told in the case study, as in the talk about halal butchers; a count of insights would say nothing.",
  }),
  counted({
    id: "practice-changes",
    title: "Changes of practice or training that came of what was learnt",
    heading,
    kind: "narrative",
    source: "§7.3, summary of §7",
    covers: ["MU08"],
    counts: "activity where kind = practice-change",
  }),
  kept({
    id: "learning-is-not-the-goal",
    title: "Some hold that learning is not the goal: helping the individual is",
    heading,
    kind: "narrative",
    source: "§7.3 F",
    covers: ["MU09"],
    notComputed:
      "A guard and a dissent (F): kept beside this heading, so that learning is never set against the person's own good.",
  }),
  counted({
    id: "case-studies",
    title: "Case studies written and coded",
    heading,
    kind: "count",
    source: "§7.2 D, summary of §7",
    covers: ["MU10", "MV42"],
    counts: studies,
  }),
]);
