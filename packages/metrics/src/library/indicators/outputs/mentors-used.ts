import { counted } from "../make.js";

export const mentorsUsed = counted({
  id: "mentors-used",
  title: "Accredited mentors who are used on cases",
  heading: "outputs-and-usage",
  kind: "proportion",
  level: "mentor",
  source: "§7.1 L",
  saidBy: "participant",
  covers: ["MQ12"],
  counts: {
    share: {
      of: "mentors",
      among: { where: 'mentor.standing == "accredited"' },
      namedBy: { fields: ["engagement.mentor", "engagement.second_mentor"] },
    },
  },
  needs: ["mentor.standing"],
});
