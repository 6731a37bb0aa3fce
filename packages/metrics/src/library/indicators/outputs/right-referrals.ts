import { counted } from "../make.js";

export const rightReferrals = counted({
  id: "right-referrals",
  title: "Referrals of the people who ought to be referred, as an experienced judge sees it",
  heading: "outputs-and-usage",
  kind: "proportion",
  source: "§7.1",
  saidBy: "report",
  covers: ["MQ16"],
  counts: {
    share: {
      of: "activity",
      among: { where: 'activity.kind == "referral"' },
      where: "activity.right_referral == true",
    },
  },
});
