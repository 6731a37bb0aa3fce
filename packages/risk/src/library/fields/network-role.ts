import { oneOf } from "./build.js";

export const networkRole = oneOf(
  "network_role",
  "Client's standing in the network",
  "The part that the client played in the old network, as the referral records it.",
  "§6.2 (F); values: our coding",
  [
    ["outside", "Outside it"],
    ["follower", "Follower"],
    ["leading", "Leading"],
  ],
);
