import { oneOf } from "./build.js";

export const networkThreats = oneOf(
  "network_threats",
  "Client's old network",
  "What the client's former associates do now.",
  "§6.2 (F), §6.3; values: our coding",
  [
    ["none", "No contact"],
    ["contact", "In contact"],
    ["pressure", "Putting pressure on client or mentor"],
    ["threats", "Threatening client or mentor"],
  ],
);
