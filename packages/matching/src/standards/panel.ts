import {
  badInput,
  type Caseload,
  type CaseloadTables,
  dayText,
  type Model,
  openCaseload,
  type RecordValues,
  requireOptions,
  titleOf,
} from "@waymark/core";
import groupBy from "lodash/groupBy.js";
import { matchingOf } from "../compile/index.js";
import { type Contradiction, contradictionsOf } from "./contradictions.js";
import { sayEvidence, sayGroup } from "./derive.js";
import { type EvidenceState, type MentorEvidence, mentorEvidence } from "./evidence.js";
import { type Lapsing, lapsingOf } from "./lapsing.js";
import { type EvidenceRows, evidenceRows } from "./rows.js";

/** One standard as a mentor stands with it. Days as `YYYY-MM-DD`. */
export interface PanelItem {
  readonly item: string;
  readonly title: string;
  readonly state: EvidenceState;
  readonly date: string | null;
  readonly expires: string | null;
  readonly assessor: string | null;
  readonly renewing: boolean;
  readonly says: string;
}

/** A standard to follow up: what it is, who assesses it, and what to do. */
export interface OpenItem {
  readonly item: string;
  readonly title: string;
  readonly state: EvidenceState;
  readonly says: string;
  readonly assessor: string;
  readonly remedy: string;
  readonly source: string;
}

/** One mentor's standing, and why. */
export interface PanelMentor {
  readonly mentor: string;
  /** The standing as an id and in words; null where neither evidence nor the mentor's own column says. */
  readonly standing: string | null;
  readonly title: string;
  /** `evidence`: it follows from the standards. `column`: nobody recorded evidence; it is what the mentors' list says. */
  readonly from: "evidence" | "column";
  readonly because: string;
  readonly items: readonly PanelItem[];
  /** What stands between the mentor and the nearest standing with which they may work; empty where they have one. */
  readonly lacks: readonly OpenItem[];
}

/** The panel's sheet: every mentor's standing, what is about to lapse, what applicants lack, what does not fit together. */
export interface PanelSheet {
  /** The checklist with its version; null where the scheme has none. */
  readonly checklist: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    readonly source: string;
    /** What the scheme calls the standing of a mentor, as a title. */
    readonly standing: string;
  } | null;
  readonly asOf: string;
  /** By id. */
  readonly mentors: readonly PanelMentor[];
  /** The soonest first. */
  readonly lapsing: readonly Lapsing[];
  readonly contradictions: readonly Contradiction[];
  /** Who assessed or trained how many mentors, by group of standards and then by who it was. */
  readonly assessors: readonly Assessor[];
  /** Standards that are not asked for, as the table that holds the evidence has no row. */
  readonly notKept: readonly { readonly item: string; readonly title: string; readonly list: string }[];
}

/** Somebody who assessed mentors for a standard, or for a group of them. */
export interface Assessor {
  /** The group, or the title of a standard that is in none. */
  readonly group: string;
  readonly assessor: string;
  /** Mentors, by id. */
  readonly mentors: readonly string[];
}

/**
 * The Mentor Selection Panel's sheet: each mentor's standing with its reason, what is about to lapse, what each
 * applicant still lacks, and what does not fit together. It follows from the evidence in `standards`; a mentor without
 * any record there stands as the mentors' own list says, and the sheet says so.
 *
 * @param options.within list what lapses within so many days, 0 or more, in place of each standard's own warning
 * @throws WaymarkError listing everything that is wrong with the caseload, a cell of a mentor that contradicts the
 *   evidence included; or where `within` is not a whole number of days.
 * @example
 * ```ts
 * const model = compile({ ...policy, asOf: "2026-09-30" }, { plugins: [westMidlands] });
 * const row = (item, date) => ({ mentor: "M-1", item, outcome: "met", date, assessor: "panel" });
 * const standards = [row("application", "2023-06-01"), row("interview", "2023-07-01"), row("panel", "2023-08-01"), row("training", "2024-09-01"), row("accreditation", "2024-10-01"), row("supervision", "2026-03-01"), row("contact", "2026-03-01"), row("vetting", "2023-10-20")];
 * const sheet = panel(model, { clients: [], mentors: [{ id: "M-1", capacity: 1 }], standards });
 * sheet.mentors[0].standing; // => "accredited"
 * sheet.lapsing[0].says; // => "Vetting: valid until 20 October 2026. Renew it by then. Otherwise the accreditation status becomes: lapsed."
 * ```
 */
export function panel(
  model: Model,
  caseload: Caseload | CaseloadTables,
  options: { readonly within?: number } = {},
): PanelSheet {
  requireOptions(options, "options", "{ within: 90 }", ["within"]);
  const { within } = options;
  if (within !== undefined && (!Number.isInteger(within) || within < 0))
    throw badInput(
      "range",
      "options.within",
      "The number of days is not a whole number of 0 or more.",
      "Give 0 or more.",
    );
  const { rows, records: read } = openCaseload(model, caseload);
  const { checklist } = matchingOf(model);
  if (checklist === null)
    return {
      checklist: null,
      asOf: model.asOf,
      mentors: [],
      lapsing: [],
      contradictions: [],
      assessors: [],
      notKept: [],
    };
  const { id, version, title, source } = checklist;
  const found = evidenceRows(model, read);
  const evidence = read.mentors.map((mentor) => mentorEvidence(model, found, mentor)!);
  return {
    checklist: {
      ...{ id, version, title, source },
      standing: model.fields.get(`mentor.${checklist.standing.field}`)?.title ?? checklist.standing.field,
    },
    asOf: model.asOf,
    mentors: read.mentors.map((mentor, i) => mentorRow(model, mentor, evidence[i]!)),
    lapsing: lapsingOf(model, read.mentors, found, evidence, within),
    contradictions: contradictionsOf(model, rows, evidence),
    assessors: assessorsOf(evidence),
    notKept: notKept(model, found),
  };
}

function mentorRow(model: Model, mentor: RecordValues, evidence: MentorEvidence): PanelMentor {
  const { field } = matchingOf(model).checklist!.standing;
  const standing = typeof mentor[field] === "string" ? String(mentor[field]) : null;
  const title = standing === null ? "not known" : titleOf(model.fields.get(`mentor.${field}`), standing);
  const common = { mentor: String(mentor.id), standing, title };
  if (!evidence.recorded) {
    const because = "No evidence is recorded: this is what the list of mentors says.";
    return { ...common, from: "column", because, items: [], lacks: [] };
  }
  const lacks = lacksOf(model, evidence);
  return {
    ...common,
    from: "evidence",
    because: becauseOf(model, evidence, lacks),
    items: evidence.items.map((one) => ({
      ...{ item: one.item.id, title: one.item.title, state: one.state },
      date: one.date === null ? null : dayText(one.date),
      expires: one.expires === null ? null : dayText(one.expires),
      ...{ assessor: one.assessor, renewing: one.renewing, says: `${sayEvidence(one)}.` },
    })),
    lacks,
  };
}

/** What is open towards the standing that the least is missing for; the lower one where two are as near. */
function lacksOf(model: Model, { items, standing }: MentorEvidence): OpenItem[] {
  const { ranks } = matchingOf(model).checklist!.standing;
  if (ranks.includes(standing)) return [];
  const openFor = (rank: string) =>
    items.filter(({ item, state }) => item.neededFor.includes(rank) && state !== "met");
  const [nearest] = [...ranks]
    .reverse()
    .map(openFor)
    .sort((a, b) => a.length - b.length);
  const groups = groupBy(nearest, ({ item, state }) => (item.group ? `${item.group} ${state}` : item.id));
  return Object.values(groups).map((open) => {
    const { item, state } = open[0]!;
    const titles = open.map((one) => one.item.title);
    const isOne = item.group === undefined || open.length === 1;
    return {
      ...{ item: item.id, title: isOne ? item.title : item.group!, state },
      says: `${isOne ? sayEvidence(open[0]!) : sayGroup(item.group!, state, titles)}.`,
      ...{ assessor: item.assessor, remedy: item.remedy, source: item.source },
    };
  });
}

/** Who assessed or trained each mentor, turned round: by who it was. */
function assessorsOf(evidence: readonly MentorEvidence[]): Assessor[] {
  const found = new Map<string, { group: string; assessor: string; mentors: Set<string> }>();
  for (const { mentor, items } of evidence)
    for (const { item, assessor } of items) {
      if (assessor === null) continue;
      const group = item.group ?? item.title;
      const key = `${group}\n${assessor}`;
      const one = found.get(key) ?? { group, assessor, mentors: new Set() };
      one.mentors.add(mentor);
      found.set(key, one);
    }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { mentors, ...one }]) => ({ ...one, mentors: [...mentors].sort() }));
}

function notKept(model: Model, { kept }: EvidenceRows): PanelSheet["notKept"] {
  return matchingOf(model).checklist!.compiled.flatMap(({ item, from }) =>
    from === null || kept.has(from.record) ? [] : [{ item: item.id, title: item.title, list: from.list }],
  );
}

function becauseOf(model: Model, { items, standing }: MentorEvidence, lacks: readonly OpenItem[]): string {
  const { ranks, lapsed } = matchingOf(model).checklist!.standing;
  if (ranks.includes(standing)) {
    const needed = items.filter(({ item }) => item.neededFor.includes(standing));
    const titles = needed.map(({ item }) => (item.group ?? item.title).toLowerCase());
    return `All that this standing asks for is in force: ${[...new Set(titles)].join(", ")}.`;
  }
  const open = lacks.map(({ says }) => says).join(" ");
  return standing === lapsed ? open : `Still to come: ${open}`;
}
