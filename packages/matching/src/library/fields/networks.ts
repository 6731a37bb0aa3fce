import type { Field } from "@waymark/core";

/** What somebody belongs to, in the words of different services. */
const belonging = [
  ...["Network", "Groups", "Group", "Groups involved with", "Links to groups", "Group links", "Known groups"],
  ...[
    "Group memberships",
    "Memberships",
    "Memberships / affiliations",
    "Affiliations",
    "Known affiliations",
    "Associations",
    "Associates",
  ],
  ...["Known associations", "Known associates", "Family and groups", "Ties", "Ties to groups", "Connections"],
  ...["Connected groups", "Links", "Linked groups", "Organisations linked to"],
];

/** They say that there is somebody, and not who. */
const nobodyInParticular = [
  ...["family", "families", "the family", "friends", "friend", "relatives", "relative", "cousin", "brother"],
  ...["father", "associates", "peers", "gang", "a gang", "group", "groups", "network", "networks", "mosque"],
  ...["church", "school", "community", "online", "several", "some", "many", "various", "others"],
];

export const clientNetworks: Field = {
  id: "networks",
  title: "Networks",
  also: belonging,
  kind: "identifiers",
  names: "network",
  notIds: nobodyInParticular,
  sensitivity: "special category",
  describes:
    "Pseudonyms of the client's family, of groups and networks that they belong to or have left, and of those from which a danger is named; none where there are none.",
  ask: "Which groups or networks do you belong to, or have you left, and is anybody in them a danger to you?",
  source: "§6.2 F; §6.3 (an old clique returns)",
};

export const mentorNetworks: Field = {
  id: "networks",
  title: "Networks",
  also: belonging,
  kind: "identifiers",
  names: "network",
  notIds: nobodyInParticular,
  sensitivity: "special category",
  describes:
    "Pseudonyms of families, groups and networks that the mentor belongs to; none where there are none.",
  ask: "Which groups or networks do you belong to?",
  source: "§6.2 F",
};

/** Knowing people is not belonging to them: it can make a mentor credible (§3.4 B). */
export const knownNetworks: Field = {
  id: "knows_networks",
  title: "Networks known",
  also: ["Groups known", "Knows people in", "Contacts in groups"],
  kind: "identifiers",
  names: "network",
  notIds: nobodyInParticular,
  sensitivity: "special category",
  describes:
    "Pseudonyms of networks in which the mentor knows people without belonging to them; none where there are none.",
  ask: "In which groups or networks do you know people?",
  source: "§3.4 B (“He knows the people I know”), §6.2 F",
};

export const knownClients: Field = {
  id: "knows_clients",
  title: "Clients known",
  also: [
    ...["Knows any clients", "Knows clients", "Conflicts of interest", "Conflict of interest", "Conflicts"],
    ...["Client known", "Known clients", "Clients they know", "Personally knows", "Knows personally"],
    ...["Conflict with any client", "Connected clients", "Related to any client"],
  ],
  kind: "identifiers",
  refersTo: "client",
  sensitivity: "ordinary",
  describes: "Ids of clients that the mentor knows in private life; none where there are none.",
  ask: "Do you know any of the scheme's clients in private life?",
  source: "§3.4 B; our coding",
};
