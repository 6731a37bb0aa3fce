import { counted } from "../make.js";

/** Vetting lapses: a clear result whose last day is past, or not known, does not count. */
export const mentorsVetted = counted({
  id: "mentors-vetted",
  title: "Mentors whose vetting is in date",
  heading: "outputs-and-usage",
  kind: "proportion",
  level: "mentor",
  source: "§7.1 G, L",
  saidBy: "participant",
  covers: ["MQ08"],
  counts: {
    share: {
      of: "mentors",
      where: "mentor.vetted == true and mentor.vetting_expires >= policy.today",
    },
  },
  needs: ["mentor.vetted", "mentor.vetting_expires"],
});
