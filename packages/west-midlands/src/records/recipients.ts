/** Who may be told something about a client: the words that consents and the log of what was passed have in common. */
export const recipients = [
  ["referrer", "whoever referred the client"],
  ["channel", "the Channel panel; in Scotland the Prevent Multi-Agency Panel"],
  ["police", "the police"],
  ["childrens-services", "children’s social care; in Wales social services, in Scotland child protection"],
  ["adult-services", "adult social care; in Wales social services, in Scotland adult protection"],
  ["health", "health services"],
  ["probation", "probation or youth justice"],
  ["education", "school or college"],
  ["family", "the family"],
] as const;
