// The evidence that the panel holds of each mentor, in keeping with mentors.csv: a few lapse soon, applicants lack some.
const desk = { application: "P-02", interview: "P-01", panel: "P-01", vetting: "P-02", training: "P-05" };
const assessors = { ...desk, supervision: "P-06", contact: "P-06", accreditation: "A-01" };

export function standards(random, mentors, asOf, after) {
  return mentors.flatMap((mentor, i) =>
    (mentor.standing === "applicant" ? applicant : mentoring)(random, mentor, i, asOf, after).map(
      ([item, outcome, date, expires = null]) => ({
        ...{ mentor: mentor.id, item, outcome, date, assessor: assessors[item] },
        evidence: outcome === "met" ? `DOC-${mentor.id.slice(2)}-${item.slice(0, 3)}` : null,
        expires,
      }),
    ),
  );
}

/** Somebody who mentors, or did until the vetting lapsed. */
function mentoring(random, { standing, vetting_expires: expires }, i, asOf, after) {
  const began = after(expires, -1090);
  const lapsed = expires < asOf;
  // Training counts for 36 months, accreditation too, supervision for 12: some of each run out soon.
  const trained = after(asOf, i % 16 === 5 ? -(1060 + random.below(20)) : -(60 + random.below(840)));
  const rows = [
    ["application", "met", after(began, -90)],
    ["interview", "met", after(began, -60)],
    ["vetting", "met", began, expires],
    ["panel", "met", after(began, 20)],
    ["training", "met", trained],
  ];
  if (standing === "accredited")
    rows.push([
      "accreditation",
      "met",
      after(asOf, i % 14 === 9 ? -(1000 + random.below(60)) : -(40 + random.below(800))),
    ]);
  else {
    rows.push(["supervision", "met", after(asOf, i % 3 === 0 ? -345 : -(20 + random.below(280)))]);
    if (random.chance(60)) rows.push(["accreditation", "waiting", after(asOf, -random.below(60))]);
  }
  // Every working mentor has a supervisor and somebody to ring, experienced or not (§6.2).
  if (standing === "accredited") rows.push(["supervision", "met", after(asOf, -(30 + ((i * 53) % 290)))]);
  rows.push(["contact", "met", after(asOf, -(i === 16 ? 350 : 20 + ((i * 71) % 300)))]);
  if (lapsed && random.chance(60)) rows.push(["vetting", "waiting", after(expires, 5)]);
  return rows;
}

/** Somebody on the way: what mentors.csv says is there, and the rest is waited for or not begun. */
function applicant(random, { vetted, trained }, _, asOf, after) {
  const asked = after(asOf, -(60 + random.below(60)));
  const rows = [["application", "met", asked]];
  rows.push(["interview", vetted || trained ? "met" : "waiting", after(asked, 20)]);
  rows.push(["vetting", vetted ? "met" : "waiting", after(asked, 30)]);
  if (trained) rows.push(["training", "met", after(asked, 40)]);
  if (vetted && trained) rows.push(["panel", "waiting", after(asked, 45)]);
  return rows;
}
