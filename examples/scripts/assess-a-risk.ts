// Assesses a relationship's risks, and again three months on: what changed, and which facts changed it.
import { compile } from "@waymark/core";
import { assessmentStep, assessRisk, type RiskAssessment } from "@waymark/risk";
import { policy, westMidlands } from "@waymark/west-midlands";

const assessedOn = (asOf: string, engagement: Record<string, unknown>) =>
  assessRisk(compile({ ...policy, asOf }, { plugins: [westMidlands] }), engagement);

function show(found: RiskAssessment): void {
  console.log(`${found.asOf}: ${found.advice.advice}. ${found.advice.decides} decides.`);
  for (const { category, points, low, high, band } of Object.values(found.categories))
    console.log(`  ${category}: ${band}, ${points} of 10 000 (${low} to ${high})`);
  for (const { title, role } of found.duties.filter(({ state }) => state === "due"))
    console.log(`  To do now: ${title} (${role})`);
  for (const { ask } of found.unknowns.slice(0, 2)) console.log(`  To find out: ${ask}`);
}

const began = { id: "E-1", client: "C-1", mentor: "M-1", started: "2026-03-02" };
const before = assessedOn("2026-03-31", {
  ...began,
  venue: "home",
  pairing: "alone",
  violence: "past",
  challenge: "confronting",
  mentor_strain: "tired",
  last_session: "2026-03-26",
});
const after = assessedOn("2026-06-30", {
  ...began,
  venue: "partner",
  pairing: "pair",
  violence: "past",
  challenge: "confronting",
  mentor_strain: "tired",
  last_session: "2026-06-25",
  last_supervision: "2026-06-11",
  session_safety: "venue-assessed;seating",
});
show(before);
show(after);

const step = assessmentStep(before, after);
console.log("What changed:");
for (const { title, from, to, parts } of step.changes.slice(0, 2)) {
  console.log(`  ${title}: ${from} to ${to}`);
  for (const part of parts.slice(0, 1))
    console.log(`    ${part.title}: ${part.points} points. ${part.from} → ${part.to}`);
}
