// Which mentor was trained in what and by whom, and which qualities were seen in them: drawn from a source of its own.
const first = ["limits-of-confidentiality", "data-and-safety", "risks", "support-and-supervision"];
const second = ["aims", "styles", "telling-of-yourself", "planning-and-recording"];
const third = ["exit", "reflective-practice", "feedback-and-agencies", "measures-of-success"];
const lead = { by: "P-05" };

/** The courses of every mentor: the first for all, the others on the way to accreditation. */
export function trainingRows(random, mentors, standardRows, asOf, after) {
  const dated = new Map(
    standardRows.filter(({ item }) => item === "training").map(({ mentor, date }) => [mentor, date]),
  );
  const accredited = mentors.filter(({ standing }) => standing === "accredited");
  const teachers = accredited
    .filter(({ specialisms }) => specialisms.includes("al-qaeda-influenced"))
    .slice(0, 2);
  return mentors.flatMap((mentor, i) => {
    const date = dated.get(mentor.id);
    const asked = date ?? after(asOf, -(20 + random.below(20)));
    const row = (topics, days, more = {}) => {
      const on = after(asked, -days) > asOf ? asOf : after(asked, -days);
      return { mentor: mentor.id, date: on, topics, outcome: "done", ...lead, ...more };
    };
    if (mentor.standing === "applicant")
      return date
        ? [row(first.slice(0, 2), 6)]
        : i === 18
          ? [row(first, 3, { outcome: "not-finished" })]
          : [];
    // One confirmation of the first course runs out in the weeks to come.
    const start = row(first, 30, i === 10 ? { until: after(asOf, 40) } : {});
    const rows = [start];
    if (mentor.standing === "accredited" || i % 2 === 0) rows.push(row(second, 21));
    if (mentor.standing === "accredited") {
      rows.push(row(third, 12));
      if (mentor.specialisms.includes("al-qaeda-influenced")) rows.push(theology(row, mentor, teachers));
    }
    return rows;
  });
}

/** Two mentors lead the talk on theology and the whole person for the others; an invited scholar led it for the first of the two. */
function theology(row, mentor, [one, other]) {
  const trainer = mentor === one ? null : mentor === other ? one : mentor.id.endsWith("4") ? other : one;
  return row(
    ["theology-and-the-person"],
    8,
    trainer ? { trainer: trainer.id, by: trainer.id } : { by: "P-08" },
  );
}

const seen = {
  empathy: [
    "Asked what the client had lost before anything else, and waited for the answer.",
    "Put into words how the young man in the role play felt, without agreeing with him.",
    "Said “I can understand that you feel under threat”, and meant it.",
  ],
  composure: [
    "Insulted three times in the role play, and went on in the same voice.",
    "Smiled at the remark about his family and came back to the question.",
    "Took a breath, said that this would not work today, and stayed seated.",
  ],
  confidence: [
    "Said plainly that the passage does not say so, and showed where.",
    "Told the actor that the group had been banned, and why.",
    "Disagreed with the panel itself, with reasons.",
  ],
};

/** What the panel saw at the interview and in the role play; one of the applicants is to be seen again. */
export function qualityRows(random, mentors, standardRows, after) {
  const interviewed = new Map(
    standardRows
      .filter(({ item, outcome }) => item === "interview" && outcome === "met")
      .map(({ mentor, date }) => [mentor, date]),
  );
  return mentors.flatMap((mentor, i) => {
    const date = interviewed.get(mentor.id);
    if (date === undefined) return [];
    const row = (quality, occasion, more = {}) => ({
      ...{
        mentor: mentor.id,
        date,
        quality,
        seen: "seen",
        occasion,
        by: "P-01",
        role: "Mentor Selection Panel",
      },
      reason: seen[quality][random.below(3)],
      ...more,
    });
    const later = mentor.standing === "applicant" && i % 20 === 8;
    return [
      row("empathy", "interview"),
      later
        ? row("composure", "role-play", {
            seen: "not-seen",
            reason: "Raised his voice at the second insult; he would like to try again.",
          })
        : row("composure", "role-play"),
      i % 3 === 0 && mentor.standing !== "applicant"
        ? row("confidence", "session", {
            ...{ date: after(date, 60), by: "P-06", role: "Mentor Support Network" },
          })
        : row("confidence", "role-play"),
    ];
  });
}
