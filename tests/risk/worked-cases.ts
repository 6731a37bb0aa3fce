import { type Model, riskCategories } from "@waymark/core";
import { assessRisk, topBowTies } from "@waymark/risk";

const started = "2026-03-02";
const selection = "application;interview;panel;vetting";
const governance = "risk-register;communication;partnership;separation;oversight";
const usual = {
  ...{ mentor: "M1", started, selection, governance, funding: "secure", media_interest: "none" },
  ...{ delivery: "on-time", oversight: "steady", mentor_doubts: "none", community_view: "mixed" },
  ...{ serious_threat: "no", child_at_risk: "no", mentor_danger: "no", next_review: "2026-07-20" },
  ...{
    agreements: "consent;confidentiality-limits",
    last_session: "2026-06-24",
    last_feedback: "2026-06-25",
  },
};

/** The report's own situations, with the facts that a coordinator would have on record. The facts are made up. */
export const workedCases: readonly { readonly title: string; readonly facts: Record<string, string> }[] = [
  {
    title: "The convert who could not pray (§3.2 I)",
    facts: {
      ...usual,
      ...{ id: "pray", client: "C-001", venue: "partner", weapons_reachable: "no", client_state: "agitated" },
      ...{
        violence: "none",
        challenge: "listening",
        pairing: "alone",
        session_safety: "venue-assessed;seating",
      },
      ...{
        mentor_experience: "some",
        training: "specialist",
        mentor_strain: "tired",
        boundary_concern: "none",
      },
      ...{ mentor_support: "debrief;contact", last_supervision: "2026-06-15", mentor_exposed: "nothing" },
      ...{
        network_threats: "none",
        network_role: "outside",
        client_safety: "new-contacts",
        progress: "forward",
      },
      ...{ use_of_sessions: "in-earnest", dependence: "strong", monitoring: "feedback-agreed;outcomes" },
      ...{ recording: "afterwards", exit_plan: "stop-point;decider" },
    },
  },
  {
    title: "The boy found on a lorry (§3.2 B)",
    facts: {
      ...usual,
      ...{ id: "lorry", client: "C-002", venue: "public", client_state: "low", violence: "none" },
      ...{
        challenge: "discussing",
        pairing: "pair",
        session_safety: "leaving",
        mentor_experience: "experienced",
      },
      ...{
        training: "specialist",
        mentor_strain: "none",
        boundary_concern: "testing",
        network_threats: "pressure",
      },
      ...{
        mentor_support: "debrief;network;after-care",
        last_supervision: "2026-06-10",
        mentor_exposed: "some",
      },
      ...{
        network_role: "follower",
        client_safety: "agencies",
        progress: "mixed",
        child_at_risk: "referred",
      },
      ...{
        use_of_sessions: "unclear",
        dependence: "some",
        monitoring: "feedback-agreed;agency-working;channel-link",
      },
      ...{ recording: "afterwards", exit_plan: "decider", media_interest: "local" },
    },
  },
  {
    title: "The young man outside London (§3.2 J)",
    facts: {
      ...usual,
      ...{ id: "london", client: "C-003", venue: "home", weapons_reachable: "yes", client_state: "hostile" },
      ...{ violence: "past", challenge: "confronting", pairing: "pair", session_safety: "none" },
      ...{
        mentor_experience: "experienced",
        training: "general",
        mentor_strain: "drained",
        boundary_concern: "none",
      },
      ...{
        mentor_support: "none",
        last_supervision: "2026-03-20",
        mentor_exposed: "some",
        network_threats: "contact",
      },
      ...{ network_role: "follower", client_safety: "none", progress: "none", use_of_sessions: "in-earnest" },
      ...{
        dependence: "independent",
        monitoring: "feedback-agreed",
        recording: "afterwards",
        exit_plan: "none",
      },
      ...{ serious_threat: "venting" },
    },
  },
  {
    title: "The woman asked about halal butchers (§7.3 M)",
    facts: {
      ...usual,
      ...{
        id: "butchers",
        client: "C-004",
        venue: "public",
        weapons_reachable: "no",
        client_state: "settled",
      },
      ...{ challenge: "discussing", pairing: "alone", mentor_experience: "first", training: "general" },
      ...{ progress: "mixed", use_of_sessions: "in-earnest", dependence: "independent", recording: "none" },
      ...{ monitoring: "none", mentor_exposed: "nothing", mentor_strain: "none" },
    },
  },
];

/** A case as the explanation shows it: categories, the highest risks, advice and what to do first. */
export function workedText(model: Model, title: string, facts: Record<string, string>): string {
  const assessment = assessRisk(model, facts);
  const rows = riskCategories.map((name) => {
    const { direct, points, low, high, propagated } = assessment.categories[name];
    const path = propagated.path.length > 1 ? propagated.path.join(" → ") : "itself";
    return `| ${name} | ${direct.item} ${direct.points} | ${points} | ${low} to ${high} | ${path} |`;
  });
  const { advice, reasons, conditions } = assessment.advice;
  const [top] = topBowTies(model, assessment, 1);
  const controls = (list: readonly { id: string; state: string }[]) =>
    list.map(({ id, state }) => `${id} (${state})`).join(", ") || "none";
  return [
    `### ${title}`,
    "",
    "| category | highest by itself | after influences | range | what raised it |",
    "|---|---|---|---|---|",
    ...rows,
    "",
    `Advice: **${advice}**. ${reasons[0] ?? "Nothing presses."}`,
    "",
    `Highest: ${top!.title}. Before the event: ${controls(top!.before)}. After it: ${controls(top!.after)}.`,
    "",
    "First:",
    "",
    ...(conditions.length > 0 ? conditions.slice(0, 4) : ["Keep the review."]).map(
      (one, i) => `${i + 1}. ${one}`,
    ),
    "",
  ].join("\n");
}
