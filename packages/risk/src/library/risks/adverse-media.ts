import { impact, likelihood, risk } from "../build.js";
import { communityView } from "../fields/community-view.js";
import { mediaInterest } from "../fields/media-interest.js";

/** Hostile coverage damages the scheme's name (§6, §8.2). */
export const adverseMedia = risk({
  id: "adverse-media",
  category: "organisation",
  title: "Hostile coverage could damage the scheme's name",
  cause: "A story, or a rumour, reaches the press before the scheme explains itself.",
  event: "Hostile coverage.",
  consequence: "Clients, communities and partners draw back.",
  owner: "project-board",
  review: 90,
  source: "§6, §8.2",
  saidBy: "report",
  covers: ["RP03"],
  fields: { engagement: [mediaInterest, communityView] },
  likelihood: likelihood(
    "§6; levels: our coding",
    "How does the press look at the scheme?",
    ["likely", 'engagement.media_interest == "hostile"', "The press is hostile."],
    ["possible", 'engagement.media_interest == "local"', "The local press is interested."],
    ["unlikely", true, "The press takes no interest."],
  ),
  impact: impact(
    "§6.4 (G); levels: our coding",
    "How do people where the client lives speak of the scheme?",
    ["severe", 'engagement.community_view == "imposed"', "The scheme is spoken of as imposed or as spying."],
    ["serious", 'engagement.community_view == "mixed"', "Views of the scheme are mixed."],
    ["minor", true, "The scheme is spoken of as a partner."],
  ),
  controls: ["communication-strategy", "risk-register", "separation-from-pursuit"],
  cases: [
    { of: "likelihood", given: { "engagement.media_interest": "hostile" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.media_interest": "local" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.media_interest": "none" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: { "engagement.community_view": "imposed" }, gives: "severe" },
    { of: "impact", given: { "engagement.community_view": "mixed" }, gives: "serious" },
    { of: "impact", given: { "engagement.community_view": "partner" }, gives: "minor" },
    { of: "impact", given: {}, gives: null },
  ],
});
