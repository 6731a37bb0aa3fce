import type { Field } from "@waymark/core";

export const clientNetworks: Field = {
  id: "networks",
  title: "Networks",
  also: ["Network", "Groups"],
  kind: "identifiers",
  names: "network",
  sensitivity: "special category",
  describes: "Pseudonyms of the groups, families or networks around the client; none where there are none.",
  source: "§6.2 F",
};

export const mentorNetworks: Field = {
  id: "networks",
  title: "Networks",
  also: ["Network", "Groups"],
  kind: "identifiers",
  names: "network",
  sensitivity: "special category",
  describes:
    "Pseudonyms of groups, families or networks that the mentor belongs to or knows; none where there are none.",
  source: "§6.2 F",
};
