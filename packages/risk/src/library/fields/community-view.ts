import { oneOf } from "./build.js";

export const communityView = oneOf(
  "community_view",
  "How the community sees it",
  "How people where the client lives speak of the scheme.",
  "§2.1, §6.4 (G), §8.2; values: our coding",
  [
    ["partner", "As a partner"],
    ["mixed", "Mixed, or not known there"],
    ["imposed", "As imposed or as spying"],
  ],
);
