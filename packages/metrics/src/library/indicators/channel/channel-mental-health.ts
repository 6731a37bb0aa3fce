import { kept } from "../make.js";

/** Relevant mental health issues. */
export const channelMentalHealth = kept({
  id: "channel-mental-health",
  title: "Relevant mental health issues",
  heading: "reduced-vulnerability",
  kind: "ordinal",
  level: "client",
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  notComputed:
    "Health is special category data and a clinician's to assess; the scheme refers on and does not score it.",
});
