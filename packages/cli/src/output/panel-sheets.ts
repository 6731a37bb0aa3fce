import type { PanelSheet, RelationshipReport } from "@waymark/matching";
import type { Cell, SheetOut } from "./csv.js";

/** The panel's sheet: a row for each mentor and standard; one row for a mentor of whom nothing is recorded. */
export function panelCsv({ mentors, lapsing, contradictions }: PanelSheet): SheetOut {
  const header = [
    ...["mentor", "standing", "standing_from", "item", "state", "date", "expires", "days_left"],
    ...["renewal_asked_for", "assessor", "says", "to_do"],
  ];
  const soon = new Map(lapsing.map((one) => [`${one.mentor} ${one.item}`, one]));
  const rows = mentors.flatMap((one): Cell[][] => {
    const start = [one.mentor, one.title, one.from];
    const fits = contradictions.filter(({ mentor }) => mentor === one.mentor);
    const extra = fits.map(({ says, todo }): Cell[] => [
      ...start,
      ...[null, "contradiction", null, null, null, null, null],
      ...[says, todo],
    ]);
    if (one.items.length === 0)
      return [[...start, null, null, null, null, null, null, null, one.because, null], ...extra];
    const items = one.items.map((item): Cell[] => {
      const lapse = soon.get(`${one.mentor} ${item.item}`);
      const open = one.lacks.find((lack) => lack.item === item.item);
      return [
        ...start,
        ...[item.title, item.state, item.date, item.expires, lapse?.daysLeft ?? null],
        ...[item.renewing, item.assessor, lapse?.says ?? item.says, lapse?.remedy ?? open?.remedy ?? null],
      ];
    });
    return [...items, ...extra];
  });
  return { header, rows };
}

/** How each relationship stands: a row for each, with its signs. */
export function relationshipsCsv({ relationships }: RelationshipReport): SheetOut {
  const header = [
    ...["engagement", "client", "mentor", "second_mentor", "state", "started", "ended", "days_run"],
    ...["planned_days", "planned_end", "end_agreed", "last_contact", "days_since_contact", "next_review"],
    ...["ending", "earlier_relationships", "signs", "says", "to_do", "to_find_out"],
  ];
  const rows = relationships.map((one): Cell[] => [
    ...[one.engagement, one.client, one.mentor, one.second, one.state, one.started, one.ended, one.daysRun],
    ...[
      one.plannedDays,
      one.plannedEnd,
      one.endAgreed,
      one.lastContact,
      one.daysSinceContact,
      one.nextReview,
    ],
    ...[one.ending, one.history.length, one.signs.map(({ title }) => title).join("; ")],
    ...[one.signs.map(({ says }) => says).join(" "), one.signs.map(({ todo }) => todo).join(" ")],
    one.toFindOut.join(" "),
  ]);
  return { header, rows };
}
