import type { Rule } from "@waymark/core";

type Parts = Omit<Rule, "id" | "effect" | "unknown"> & { readonly unknown?: string };

const block = (id: string, parts: Parts): Rule => ({
  id,
  effect: "block",
  unknown: `Not known: ${parts.title.toLowerCase()}.`,
  ...parts,
});
const flag = (id: string, parts: Parts): Rule => ({ ...block(id, parts), effect: "flag" });

const lawfulBasis =
  "Public task; Article 9 data under substantial public interest (safeguarding). To be confirmed by the scheme’s data protection officer.";

/** The hard rules of eligibility, each with its reason and what would lift it, and the flags. */
export const rules: readonly Rule[] = [
  block("vetted", {
    title: "Vetted",
    source: "§5, §5.3",
    reads: ["mentor.vetted"],
    when: "mentor.vetted",
    reason: "The mentor’s vetting has not come back clear.",
    remedy: "Wait for the vetting, or apply for it.",
    profile: "Has clear vetting, in date.",
  }),
  block("vetting-in-date", {
    title: "Vetting in date",
    source: "§5, §5.3",
    reads: ["mentor.vetting_expires", "policy.today"],
    when: "mentor.vetting_expires >= policy.today",
    reason: "The mentor’s vetting lapsed on {mentor.vetting_expires}.",
    remedy: "Renew the vetting.",
  }),
  block("accredited", {
    title: "Accredited or supervised",
    source: "§5.7, §8.1",
    reads: ["mentor.standing"],
    when: 'mentor.standing == "accredited" or mentor.standing == "supervised"',
    reason: "The mentor is {mentor.standing}: neither accredited nor working under supervision.",
    remedy:
      "See to what the standing lacks (waymark panel lists it): finish or renew the accreditation, or arrange supervision.",
    profile: "Is accredited, or works under supervision.",
  }),
  block("selected", {
    title: "Selected by the panel",
    source: "§5.3, §6.1",
    reads: ["mentor.selected"],
    when: "mentor.selected",
    reason: "The Mentor Selection Panel has not selected the mentor.",
    remedy: "Put the mentor before the panel.",
    profile: "Has been selected by the panel.",
  }),
  block("trained", {
    title: "Trained",
    source: "§8.2",
    reads: ["mentor.trained"],
    when: "mentor.trained",
    reason: "The mentor has not finished the scheme’s training.",
    remedy: "Finish the training.",
    profile: "Has finished the scheme’s training.",
  }),
  block("covers-type", {
    title: "Covers the type of extremism",
    source: "§3.3, §8.1",
    reads: ["client.extremism_type", "mentor.specialisms"],
    when: 'has(mentor.specialisms, client.extremism_type) or (client.extremism_type == "mixed-unclear" and count(mentor.specialisms) >= 1)',
    reason: "The mentor is not accepted for {client.extremism_type} cases.",
    remedy: "Recruit or train a mentor for {client.extremism_type} cases.",
    profile: "Is accepted for {client.extremism_type} cases.",
    justification:
      "A mentor who does not know the field can do harm; one mentor cannot serve every type (§3.3, §8.1).",
    lawfulBasis,
  }),
  block("has-capacity", {
    title: "Takes on clients",
    source: "§5.5 G; our coding",
    reads: ["mentor.capacity"],
    when: "mentor.capacity >= 1",
    reason: "The mentor takes on no clients at present.",
    remedy: "Ask the mentor when they could take on a client.",
  }),
  block("day-rate-limit", {
    title: "Within what the scheme pays for a day",
    source: "§1, §5.7; the limit is the scheme’s",
    reads: ["mentor.day_rate", "policy.day_rate_most"],
    when: "policy.day_rate_most >= 2000 or mentor.day_rate <= policy.day_rate_most",
    reason: "The mentor asks {mentor.day_rate} pounds a day; the scheme pays {policy.day_rate_most} at most.",
    remedy: "Agree another rate, or raise the limit.",
    unknown: "Not known: the mentor’s day rate.",
  }),
  block("no-conflict", {
    title: "Does not know the client’s network",
    source: "§3.3 B, §6.2 F",
    reads: ["client.id", "client.networks", "mentor.knows_clients", "mentor.networks"],
    when: "not overlaps(client.networks, mentor.networks) and not has(mentor.knows_clients, client.id)",
    reason: "The mentor knows the client, or somebody in the client’s family, group or network.",
    remedy: "Propose another mentor; this one stands too close.",
    unknown: "Not known: whether the mentor knows the client or the client’s network.",
    profile: "Knows nobody in the client’s network.",
    justification:
      "Keeps client and mentor safe: a mentor from the client’s own circle is known to it (§6.2 F). Pseudonyms only.",
    lawfulBasis,
  }),
  block("consent", {
    title: "The client consents",
    source: "§2.1, §3.3 H",
    reads: ["client.consent"],
    when: "client.consent",
    reason: "The client has not agreed to be mentored.",
    remedy: "Talk it through with the client first, openly; without consent there is no mentoring.",
    unknown: "Not known: whether the client has agreed to be mentored.",
  }),
  flag("time-in-common", {
    title: "A time in common",
    source: "§5.7; our coding",
    reads: ["client.slots", "mentor.slots"],
    when: "overlaps(client.slots, mentor.slots)",
    reason: "Client and mentor have no time in common.",
    remedy: "Ask each of them for other times, or propose another mentor.",
    unknown: "Not known: whether client and mentor have a time in common.",
  }),
  flag("within-travel", {
    title: "Travels that far",
    source: "§5.5 H; our coding",
    reads: ["client.district", "mentor.district", "mentor.travels"],
    when: 'client.district == mentor.district or mentor.travels == "anywhere" or (mentor.travels == "region" and region_of(client.district) == region_of(mentor.district)) or (mentor.travels != "district" and police_area_of(client.district) == police_area_of(mentor.district))',
    reason: "The mentor does not travel as far as {client.district}.",
    remedy: "Ask whether the mentor would travel, or where they could meet; or propose another mentor.",
    unknown: "Not known: whether the mentor travels as far as the client.",
    justification: "Client and mentor must be able to meet (§5.5 H, §5.7).",
    lawfulBasis,
  }),
  flag("risk-assessed", {
    title: "Risk assessment complete",
    source: "§3.3 I",
    reads: ["client.risk_assessed"],
    when: "client.risk_assessed",
    reason:
      "The referral’s risk assessment is not complete. A mentor may be deployed before it is, to help it.",
    remedy: "Complete the assessment with what the mentor learns.",
  }),
  flag("pair-needed", {
    title: "A single mentor will do",
    source: "§6.2 E, J, K; §3.3 B",
    reads: ["client.pair_needed"],
    when: "not client.pair_needed",
    reason: "Two mentors are asked for, for safety or by the client.",
    remedy: "Choose a second mentor from another place who does not know the first.",
  }),
];
