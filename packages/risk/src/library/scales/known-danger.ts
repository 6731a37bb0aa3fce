import { clientState } from "../fields/client-state.js";
import { mentorDanger } from "../fields/mentor-danger.js";
import { networkThreats } from "../fields/network-threats.js";
import { seriousThreat } from "../fields/serious-threat.js";
import { violence } from "../fields/violence.js";

/**
 * What calls for somebody else in the room or a call for help: violence on record, a threat, a client who comes hostile,
 * or a mentor in danger (§6.2 H). Where it is not known, nothing calls for it.
 */
export const knownDanger = [
  'engagement.violence == "past" or engagement.violence == "recent"',
  'engagement.serious_threat == "serious" or engagement.serious_threat == "reported"',
  'engagement.network_threats == "threats"',
  'engagement.client_state == "hostile"',
  'engagement.mentor_danger == "yes"',
].join(" or ");

/** The fields that it reads. */
export const dangerFields = [violence, seriousThreat, networkThreats, clientState, mentorDanger];
