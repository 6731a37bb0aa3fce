// Made from the plugin’s data by scripts/scheme-types.mjs.
import type { Governance, MentorSupport } from "./words.js";

/** What the scheme of the West Midlands knows of a record. One row for each mentoring relationship: one client with one mentor, or a pair, for a time. */
export interface EngagementRecord {
  /** Doubts about the mentor. Doubts raised about the mentor's suitability for this case: skill, motive or handling of confrontation. */
  readonly mentor_doubts?: "none" | "minor" | "serious" | null;
  /** Client's standing in the network. The part that the client played in the old network, as the referral records it. */
  readonly network_role?: "outside" | "follower" | "leading" | null;
  /** Challenge in sessions. How far the sessions challenge what the client holds to be true. */
  readonly challenge?: "listening" | "discussing" | "confronting" | null;
  /** Mentor's experience. How much mentoring of this kind the mentor had done before. */
  readonly mentor_experience?: "first" | "some" | "experienced" | null;
  /** Client's state of mind. How the client came to the latest sessions, as the mentor saw it on the day. */
  readonly client_state?: "settled" | "low" | "agitated" | "hostile" | null;
  /** Last feedback to the project. The day on which the mentor last reported back, within the limits of confidentiality. */
  readonly last_feedback?: string | null;
  /** Progress. Where the client is, compared with the start. */
  readonly progress?: "forward" | "mixed" | "none" | "backward" | null;
  /** Who leads the relationship. What supervision noticed of who leads the sessions. Conduct in the work, never beliefs. */
  readonly boundary_concern?: "none" | "testing" | "mind-games" | "reversal" | null;
  /** Use the client makes of sessions. How the client uses what is said. Arguing back can be a good sign; silence may be a warning (§7.2 D). */
  readonly use_of_sessions?: "in-earnest" | "unclear" | "playing-along" | "gathering" | null;
  /** Training for this case. What the mentor was trained in. */
  readonly training?: "none" | "technical" | "general" | "specialist" | null;
  /** Work packages and accreditation. Whether training, manual and accreditation are on time for this engagement. */
  readonly delivery?: "on-time" | "late" | "stalled" | null;
  /** Funding. How the mentoring is funded. */
  readonly funding?: "secure" | "uncertain" | "ending" | null;
  /** Media interest. How the press looks at the scheme. */
  readonly media_interest?: "none" | "local" | "hostile" | null;
  /** How the community sees it. How people where the client lives speak of the scheme. */
  readonly community_view?: "partner" | "mixed" | "imposed" | null;
  /** Client's reliance on the mentor. How far the client leans on the mentor. */
  readonly dependence?: "independent" | "some" | "strong" | null;
  /** Management of the scheme. Who manages the scheme, and whether experience stays in it. */
  readonly oversight?: "steady" | "changing" | "outsourced" | null;
  /** Weapons within reach. Whether things that could be used as weapons are within reach at the meeting place. */
  readonly weapons_reachable?: boolean | "yes" | "no" | null;
  /** Meeting place. Where the two usually meet. */
  readonly venue?: "project" | "partner" | "public" | "home" | null;
  /** Violence on record. What the referral and the agencies record of violence by the client. What was done, never who the client is. */
  readonly violence?: "none" | "past" | "recent" | null;
  /** Client's old network. What the client's former associates do now. */
  readonly network_threats?: "none" | "contact" | "pressure" | "threats" | null;
  /** What the client's side knows of the mentor. What could be used to find the mentor outside the sessions. */
  readonly mentor_exposed?: "nothing" | "some" | "home" | null;
  /** Strain on the mentor. How the mentor says the work is weighing on them. */
  readonly mentor_strain?: "none" | "tired" | "drained" | "never-off" | null;
  /** Notes of sessions. How sessions are recorded. */
  readonly recording?: "in-session" | "agreed" | "afterwards" | "compared" | "none" | null;
  /** Serious threat disclosed. Whether the client has seriously threatened to act. A person tells a threat from venting (§3.3 H). */
  readonly serious_threat?: "no" | "venting" | "serious" | "reported" | null;
  /** Last session. The day of the latest session. */
  readonly last_session?: string | null;
  /** Safety measures in sessions. What protects the people in the room. Write none if there is nothing; leave empty if it is not known. */
  readonly session_safety?:
    | "venue-assessed"
    | "alarm"
    | "seating"
    | "leaving"
    | "officer"
    | "none"
    | readonly ("venue-assessed" | "alarm" | "seating" | "leaving" | "officer")[]
    | null;
  /** Mentor in danger. Whether the mentor, or anyone close to them, is in danger because of the work. */
  readonly mentor_danger?: "no" | "yes" | "protected" | null;
  /** Working alone or as a pair. Who is in the room for the project. */
  readonly pairing?: "alone" | "pair" | "independent-pair" | null;
  /** Support for the mentor. What support the mentor has. Write none if there is nothing. */
  readonly mentor_support?: MentorSupport | "none" | readonly MentorSupport[] | null;
  /** Last supervision. The day on which the mentor last had formal supervision on this case. */
  readonly last_supervision?: string | null;
  /** Protection for the client. What protects the client from former associates. Write none if there is nothing. */
  readonly client_safety?:
    | "safety-plan"
    | "agencies"
    | "new-contacts"
    | "none"
    | readonly ("safety-plan" | "agencies" | "new-contacts")[]
    | null;
  /** Ways of checking. How the project learns whether the work is going the right way. Write none if there is nothing. */
  readonly monitoring?:
    | "feedback-agreed"
    | "group-discussion"
    | "second-opinion"
    | "outcomes"
    | "channel-link"
    | "agency-working"
    | "fit-review"
    | "none"
    | readonly (
        | "feedback-agreed"
        | "group-discussion"
        | "second-opinion"
        | "outcomes"
        | "channel-link"
        | "agency-working"
        | "fit-review"
      )[]
    | null;
  /** Agreements with the client. What was agreed openly at the outset. Write none if there is nothing. */
  readonly agreements?:
    | "consent"
    | "confidentiality-limits"
    | "needs-not-details"
    | "role-limits"
    | "none"
    | readonly ("consent" | "confidentiality-limits" | "needs-not-details" | "role-limits")[]
    | null;
  /** Exit plan. What is settled about how the mentoring ends. Write none if there is nothing. */
  readonly exit_plan?:
    | "stop-point"
    | "decider"
    | "need-based"
    | "own-feet"
    | "follow-up"
    | "none"
    | readonly ("stop-point" | "decider" | "need-based" | "own-feet" | "follow-up")[]
    | null;
  /** Selection of the mentor. Which steps of selection the mentor went through. Write none if there were none. */
  readonly selection?:
    | "application"
    | "interview"
    | "panel"
    | "known"
    | "vetting"
    | "accreditation"
    | "none"
    | readonly ("application" | "interview" | "panel" | "known" | "vetting" | "accreditation")[]
    | null;
  /** Arrangements of the project. What the project has in place. Write none if there is nothing. */
  readonly governance?: Governance | "none" | readonly Governance[] | null;
  /** Child at risk. Whether a child is thought to be at risk of harm. */
  readonly child_at_risk?: "no" | "yes" | "referred" | null;
  /** Review due. The day of the next review of the engagement. */
  readonly next_review?: string | null;
  /** Client in danger. Whether the client may harm themselves, or is threatened by others. */
  readonly client_danger?: "no" | "self-harm" | "threatened" | "protected" | null;
  /** Crime disclosed. Whether the client has told of a crime, past or planned. */
  readonly crime_disclosed?: "no" | "past" | "planned" | "reported" | null;
  /** Adult at risk. Whether an adult with needs for care and support is thought to be at risk of abuse or neglect. */
  readonly adult_at_risk?: "no" | "yes" | "referred" | null;
  /** How it ended. How the relationship ended; empty while it continues. */
  readonly ending?:
    | "agreed-exit"
    | "left-early"
    | "poor-fit"
    | "mentor-withdrew"
    | "scheme-ended-it"
    | "moved-away"
    | "other"
    | null;
  /** Match points. The points of the match when it was made. From 0 to 10000 (points). */
  readonly match_points?: number | `${number} points` | null;
  /** Paused. Whether meetings are paused. The mentor keeps the place, and the client is not proposed to another. */
  readonly paused?: boolean | "yes" | "no" | null;
  /** Planned end. The day agreed with client and mentor for the end. Left empty the scheme’s usual length stands in. */
  readonly planned_end?: string | null;
}
