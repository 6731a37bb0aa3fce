import { likelihood, risk } from "../build.js";
import { communityView } from "../fields/community-view.js";
import { mediaInterest } from "../fields/media-interest.js";
import { byMedia, casesByMedia } from "../scales/by-media.js";

/** The community turns away (§6.4 (G), §8.2). */
export const communityTrust = risk({
  id: "community-trust",
  category: "organisation",
  title: "The community could turn away",
  cause: "Mentoring is seen as the state imposing its will, and inherits distrust of Channel and Prevent.",
  event: "People turn away from council, police and agencies.",
  consequence: "Those who need help do not ask for it.",
  owner: "project-board",
  review: 90,
  source: "§6.4 (G), §8.2",
  saidBy: "participant",
  covers: ["RO02", "RO03"],
  fields: { engagement: [communityView, mediaInterest] },
  likelihood: likelihood(
    "§6.4 (G); levels: our coding",
    "How do people where the client lives speak of the scheme?",
    [
      "expected",
      'engagement.community_view == "imposed"',
      "The scheme is spoken of as imposed or as spying.",
    ],
    ["possible", 'engagement.community_view == "mixed"', "Views of the scheme are mixed."],
    ["rare", true, "The scheme is spoken of as a partner."],
  ),
  impact: byMedia("§6.4 (G)"),
  controls: ["communication-strategy", "community-partnership", "neutral-host", "separation-from-pursuit"],
  cases: [
    { of: "likelihood", given: { "engagement.community_view": "imposed" }, gives: "expected" },
    { of: "likelihood", given: { "engagement.community_view": "mixed" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.community_view": "partner" }, gives: "rare" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByMedia,
  ],
});
