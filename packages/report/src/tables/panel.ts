import type { PanelSheet } from "@waymark/matching";
import { columnsOf, type Table } from "./table.js";

/** A mentor of the panel. */
export type PanelMentor = PanelSheet["mentors"][number];

/** One standard of one mentor, or one contradiction in what is recorded of them. */
export interface PanelRow {
  readonly mentor: PanelMentor;
  readonly item: string | null;
  readonly state: string | null;
  readonly date: string | null;
  readonly expires: string | null;
  readonly daysLeft: number | null;
  readonly renewing: boolean | null;
  readonly assessor: string | null;
  readonly says: string;
  readonly todo: string | null;
}

const nothing = {
  item: null,
  state: null,
  date: null,
  expires: null,
  daysLeft: null,
  renewing: null,
  assessor: null,
} as const;

/** A row for each mentor and standard; one row for a mentor without any record. */
export function panelRows({ mentors, lapsing, contradictions }: PanelSheet): PanelRow[] {
  const soon = new Map(
    lapsing.flatMap((one) => one.items.map((item) => [JSON.stringify([one.mentor, item]), one] as const)),
  );
  return mentors.flatMap((mentor): PanelRow[] => {
    const items = mentor.items.map((item): PanelRow => {
      const lapse = soon.get(JSON.stringify([mentor.mentor, item.item]));
      const open = mentor.lacks.find((lack) => lack.item === item.item);
      return {
        mentor,
        item: item.title,
        state: item.state,
        date: item.date,
        expires: item.expires,
        daysLeft: lapse?.daysLeft ?? null,
        renewing: item.renewing,
        assessor: item.assessor,
        says: lapse?.says ?? item.says,
        todo: lapse?.remedy ?? open?.remedy ?? null,
      };
    });
    const bare: PanelRow = { ...nothing, mentor, says: mentor.because, todo: null };
    const against = contradictions
      .filter((one) => one.mentor === mentor.mentor)
      .map(({ says, todo }): PanelRow => ({ ...nothing, mentor, state: "contradiction", says, todo }));
    return [...(items.length === 0 ? [bare] : items), ...against];
  });
}

const { text, date, days, yesNo } = columnsOf<PanelRow>();

/** What is recorded of each mentor, standard by standard. */
export const panelTable: Table<PanelRow> = {
  title: "Standards of mentors",
  empty: "The scheme has no checklist of standards for mentors.",
  columns: [
    text("mentor", "Mentor", ({ mentor }) => mentor.mentor),
    text("standing", "Standing", ({ mentor }) => mentor.title),
    date("standing_from", "Since", ({ mentor }) => mentor.from),
    text("item", "Standard", ({ item }) => item),
    text("state", "State", ({ state }) => state),
    date("date", "Date", (row) => row.date),
    date("expires", "Expires", ({ expires }) => expires),
    days("days_left", "Days left", ({ daysLeft }) => daysLeft),
    yesNo("renewal_asked_for", "Renewal asked for", ({ renewing }) => renewing),
    text("assessor", "Assessor", ({ assessor }) => assessor),
    text("says", "What is known", ({ says }) => says),
    text("to_do", "What to do", ({ todo }) => todo),
  ],
};

const mentor = columnsOf<PanelMentor>();

/** The standing of each mentor, under the scheme's own head. */
export function standingTable({ standing }: NonNullable<PanelSheet["checklist"]>): Table<PanelMentor> {
  return {
    title: standing,
    empty: "There is no mentor.",
    columns: [
      mentor.text("mentor", "Mentor", (one) => one.mentor),
      mentor.text("standing", standing, ({ title }) => title),
      mentor.text("because", "Because", ({ because }) => because),
    ],
  };
}

const open = columnsOf<PanelMentor>();

/** The standing of each mentor, and what is still open before they may work. */
export function openStandardsTable({ standing }: NonNullable<PanelSheet["checklist"]>): Table<PanelMentor> {
  return {
    title: "Mentors",
    empty: "There is no mentor.",
    columns: [
      open.text("mentor", "Mentor", (one) => one.mentor),
      open.text("standing", standing, ({ title }) => title),
      open.text("from", "From", ({ from }) => (from === "evidence" ? "evidence" : "list of mentors")),
      open.text("open", "Still open", ({ lacks }) => lacks.map(({ says }) => says).join(" ") || null),
    ],
  };
}

type Assessor = PanelSheet["assessors"][number];

const assessor = columnsOf<Assessor>();

/** Who assessed and trained how many mentors. */
export const assessorTable: Table<Assessor> = {
  title: "Who assesses and trains",
  empty: "No mentor has been assessed or trained yet.",
  columns: [
    assessor.text("group", "Standard", ({ group }) => group),
    assessor.text("assessor", "By", (one) => one.assessor),
    assessor.count("mentors", "Mentors", ({ mentors }) => mentors.length),
  ],
};
