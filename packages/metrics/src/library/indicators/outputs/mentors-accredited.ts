import { counted } from "../make.js";

export const mentorsAccredited = counted({
  id: "mentors-accredited",
  title: "Mentors who are accredited",
  heading: "outputs-and-usage",
  kind: "proportion",
  level: "mentor",
  source: "§7.1 L",
  saidBy: "participant",
  covers: ["MQ09"],
  counts: { share: { of: "mentors", where: 'mentor.standing == "accredited"' } },
  needs: ["mentor.standing"],
});
