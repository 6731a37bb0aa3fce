// What is planned for relationships, and clients who need a mentor again. Changes what was made; adds one that ended.
export function relationships(people, made, asOf, after) {
  const active = made.filter(({ ended }) => !ended);
  active.forEach((one, i) => {
    if (i % 2 === 0) one.planned_end = after(one.started, i % 6 === 0 ? 270 : 365);
  });
  // One whose last meeting nobody noted: not known, which is not quiet. One past the end that was agreed.
  active[12].last_session = null;
  active[5].planned_end = after(asOf, -6);
  // One client and mentor did not fit, and are not proposed to each other again for a year.
  const broke = made.filter(({ ending }) => ending === "left-early");
  broke.at(-1).ending = "poor-fit";
  // One whose mentoring ended as agreed has asked to come back: the mentor who is known goes before a stranger.
  const back = made.find(({ ending }) => ending === "agreed-exit");
  const client = people.clients.find(({ id }) => id === back.client);
  Object.assign(client, { status: "open", referred: after(asOf, -9), urgency: 2 });
  return [earlier(made, active.at(-3), after)];
}

/** The relationship that a client of one that goes on had before it, and that broke off. */
function earlier(made, now, after) {
  const other = made.find(({ mentor, ended }) => mentor !== now.mentor && !ended).mentor;
  const started = after(now.started, -110);
  return {
    ...now,
    ...{ id: `E-${String(made.length + 1).padStart(3, "0")}`, mentor: other, second_mentor: null },
    ...{
      started,
      ended: after(started, 62),
      ending: "mentor-withdrew",
      planned_end: null,
      match_points: null,
    },
    ...{ last_session: after(started, 55), last_feedback: after(started, 58), next_review: null },
    ...{ last_supervision: after(started, 50) },
  };
}
