import type { Field } from "@waymark/core";

export const clientNetworks: Field = {
  id: "networks",
  title: "Networks",
  also: ["Network", "Groups", "Groups involved with"],
  kind: "identifiers",
  names: "network",
  sensitivity: "special category",
  describes:
    "Pseudonyms of the client's family, of groups and networks that they belong to or have left, and of those from which a danger is named; none where there are none.",
  source: "§6.2 F; §6.3 (an old clique returns)",
};

export const mentorNetworks: Field = {
  id: "networks",
  title: "Networks",
  also: ["Network", "Groups", "Groups involved with"],
  kind: "identifiers",
  names: "network",
  sensitivity: "special category",
  describes:
    "Pseudonyms of families, groups and networks that the mentor belongs to; none where there are none.",
  source: "§6.2 F",
};

/** Knowing people is not belonging to them: it can make a mentor credible (§3.4 B). */
export const knownNetworks: Field = {
  id: "knows_networks",
  title: "Networks known",
  kind: "identifiers",
  names: "network",
  sensitivity: "special category",
  describes:
    "Pseudonyms of networks in which the mentor knows people without belonging to them; none where there are none.",
  source: "§3.4 B (“He knows the people I know”), §6.2 F",
};

export const knownClients: Field = {
  id: "knows_clients",
  title: "Clients known",
  also: ["Knows any clients", "Knows clients", "Conflicts of interest"],
  kind: "identifiers",
  refersTo: "client",
  sensitivity: "ordinary",
  describes: "Ids of clients that the mentor knows in private life; none where there are none.",
  source: "§3.4 B; our coding",
};
