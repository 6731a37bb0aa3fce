import { likelihood, risk } from "../build.js";
import { communityView } from "../fields/community-view.js";
import { mediaInterest } from "../fields/media-interest.js";
import { byMedia, casesByMedia } from "../scales/by-media.js";

/** The scheme is seen as police-led control (§8.2). */
export const seenAsInformants = risk({
  id: "seen-as-informants",
  category: "project",
  title: "The scheme could be seen as police-led control",
  cause: "What the scheme is for has not been said openly.",
  event: "People take mentors for informants.",
  consequence: "Trust goes, and clients with it.",
  owner: "project-board",
  review: 90,
  source: "§8.2",
  saidBy: "report",
  covers: ["RP14"],
  fields: { engagement: [communityView, mediaInterest] },
  likelihood: likelihood(
    "§8.2; levels: our coding",
    "How do people where the client lives speak of the scheme?",
    ["likely", 'engagement.community_view == "imposed"', "The scheme is spoken of as imposed or as spying."],
    ["possible", 'engagement.community_view == "mixed"', "Views of the scheme are mixed."],
    ["unlikely", true, "The scheme is spoken of as a partner."],
  ),
  impact: byMedia("§8.2"),
  controls: ["communication-strategy", "community-partnership", "neutral-host", "separation-from-pursuit"],
  cases: [
    { of: "likelihood", given: { "engagement.community_view": "imposed" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.community_view": "mixed" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.community_view": "partner" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByMedia,
  ],
});
