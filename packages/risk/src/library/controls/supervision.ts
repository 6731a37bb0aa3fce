import { control } from "../build.js";
import { day } from "../fields/build.js";

const lastSupervision = day(
  "last_supervision",
  "Last supervision",
  "The day on which the mentor last had formal supervision on this case.",
  "§6.2",
);

/** Formal supervision (§6.2 (A, E), §8.1). */
export const supervision = control({
  id: "supervision",
  title: "Formal supervision",
  kind: "detective",
  lowers: "likelihood",
  by: 3_000,
  basis: "Participants A and E, and most others, ask for it; the share and the days are our coding.",
  source: "§6.2 (A, E), §8.1",
  saidBy: "participant",
  covers: ["RM05", "RM06", "RM07", "RM08", "RM09", "RM10", "RP07", "RC03"],
  fields: { engagement: [lastSupervision] },
  when: "policy.today - engagement.last_supervision <= policy.supervision_days",
  remedy: "Hold a formal supervision on this case.",
  cases: [
    {
      given: {
        "engagement.last_supervision": "2026-05-19",
        "policy.supervision_days": 42,
        "policy.today": "2026-06-30",
      },
      gives: true,
    },
    {
      given: {
        "engagement.last_supervision": "2026-05-18",
        "policy.supervision_days": 42,
        "policy.today": "2026-06-30",
      },
      gives: false,
    },
    { given: {}, gives: null },
  ],
});
