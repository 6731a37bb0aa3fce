/** Who may be told something about a client: the words that consents and the log of what was passed have in common. */
export const recipients = [
  ["referrer", "whoever referred the client"],
  ["channel", "the Channel panel"],
  ["police", "the police"],
  ["childrens-services", "children’s social care"],
  ["adult-services", "adult social care"],
  ["health", "health services"],
  ["probation", "probation or youth justice"],
  ["education", "school or college"],
  ["family", "the family"],
] as const;
