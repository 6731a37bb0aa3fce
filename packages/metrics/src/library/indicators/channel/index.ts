import type { Indicator } from "../../../compile/index.js";
import { channelAdventure } from "./channel-adventure.js";
import { channelBelonging } from "./channel-belonging.js";
import { channelCriminalCapability } from "./channel-criminal-capability.js";
import { channelDehumanisation } from "./channel-dehumanisation.js";
import { channelDominance } from "./channel-dominance.js";
import { channelFamilyOrFriends } from "./channel-family-or-friends.js";
import { channelGrievance } from "./channel-grievance.js";
import { channelGroupInfluence } from "./channel-group-influence.js";
import { channelHarmfulMeans } from "./channel-harmful-means.js";
import { channelHarmfulObjectives } from "./channel-harmful-objectives.js";
import { channelIndoctrination } from "./channel-indoctrination.js";
import { channelJustifiesOffending } from "./channel-justifies-offending.js";
import { channelKnowledge } from "./channel-knowledge.js";
import { channelMentalHealth } from "./channel-mental-health.js";
import { channelNetworks } from "./channel-networks.js";
import { channelOpportunism } from "./channel-opportunism.js";
import { channelOverIdentification } from "./channel-over-identification.js";
import { channelPoliticalChange } from "./channel-political-change.js";
import { channelStatus } from "./channel-status.js";
import { channelThreat } from "./channel-threat.js";
import { channelTransition } from "./channel-transition.js";
import { channelUsAndThem } from "./channel-us-and-them.js";
import { strengthCoping } from "./strength-coping.js";
import { strengthCriticalThinking } from "./strength-critical-thinking.js";
import { strengthOtherViews } from "./strength-other-views.js";
import { strengthPurpose } from "./strength-purpose.js";
import { strengthStableHome } from "./strength-stable-home.js";
import { strengthTrustedAdult } from "./strength-trusted-adult.js";

/**
 * A Channel-style assessment: engagement, intent and capability, with strengths beside them. A programme may use
 * its own in its place: any plugin whose indicators cover `MV03` and that says so in `replaces`.
 */
export const channel: readonly Indicator[] = Object.freeze([
  channelGrievance,
  channelThreat,
  channelBelonging,
  channelStatus,
  channelAdventure,
  channelDominance,
  channelIndoctrination,
  channelPoliticalChange,
  channelOpportunism,
  channelFamilyOrFriends,
  channelTransition,
  channelGroupInfluence,
  channelMentalHealth,
  channelOverIdentification,
  channelUsAndThem,
  channelDehumanisation,
  channelJustifiesOffending,
  channelHarmfulMeans,
  channelHarmfulObjectives,
  channelKnowledge,
  channelNetworks,
  channelCriminalCapability,
  strengthTrustedAdult,
  strengthPurpose,
  strengthCriticalThinking,
  strengthOtherViews,
  strengthCoping,
  strengthStableHome,
]);
