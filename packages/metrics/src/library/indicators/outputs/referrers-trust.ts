import { counted } from "../make.js";

export const referrersTrust = counted({
  id: "referrers-trust",
  title: "Referrals whose referrer trusts the process (4 or 5 of 5)",
  heading: "outputs-and-usage",
  kind: "proportion",
  source: "§7.1; the scale of 5: our coding",
  saidBy: "report",
  covers: ["MQ15"],
  counts: {
    share: {
      of: "activity",
      among: { where: 'activity.kind == "referral"' },
      where: "activity.referrer_trust >= 4",
    },
  },
});
