import type { RawRecord } from "@waymark/core";

/** One case of the report, put before a panel with a small made-up pool. */
export interface PanelCase {
  readonly id: string;
  readonly title: string;
  /** § and participant of the report. */
  readonly source: string;
  readonly client: RawRecord;
  readonly mentors: readonly RawRecord[];
  /** What the panel decides, by hand; null where it finds nobody. Written before the software was asked. */
  readonly panel: string | null;
  /** The panel's reasoning. */
  readonly because: string;
  /** What the software puts first; null where nobody is eligible. */
  readonly software: string | null;
  /** Where the two differ: why. */
  readonly difference?: string;
  /** What would turn the software's answer, or does not: each is tried. */
  readonly turns?: readonly Turn[];
}

/** A change of policy or of the client's wishes, and who is first then. */
export interface Turn {
  readonly how: string;
  readonly wishes?: readonly string[];
  readonly stances?: Readonly<Record<string, string>>;
  readonly weights?: Readonly<Record<string, number>>;
  readonly first: string;
}

const slots = ["mon-eve", "wed-eve", "thu-eve", "sat-am"];

/** A client of whom nothing is asked beyond what a case says. */
export const plainClient = {
  ...{ consent: true, networks: [], experience: [], knowledge_needed: [], needs: [], wishes: [], slots },
  ...{ disclosure_wanted: "credentials", recording_accepted: "notes-after", gender: "male" },
  ...{ risk_assessed: true, pair_needed: false, language: "english" },
};

/** A mentor whom every standing rule passes, of middling skill. */
export const plainMentor = {
  ...{ capacity: 1, vetted: true, vetting_expires: "2027-06-01", standing: "accredited", selected: true },
  ...{
    trained: true,
    training_open: [],
    networks: [],
    knows_clients: [],
    type_knowledge: [],
    known_places: [],
    slots,
  },
  ...{ faith: "none", practising: false, faith_knowledge: [], styles: ["balanced"], experience: [] },
  ...{ knowledge: [], helps_with: [], befriending: "some", interventionist: "some", gender: "male" },
  ...{ disclosure: "credentials", recording: "notes-after", travels: "region", day_rate: 150 },
  ...{ languages: ["english"] },
};

const kinds = { aq: "al-qaeda-influenced", erw: "extreme-right-wing", ar: "animal-rights" } as const;

/** A client of a case. */
export function client(type: keyof typeof kinds, district: string, fields: RawRecord): RawRecord {
  return { ...plainClient, id: "C-1", extremism_type: kinds[type], district, ...fields };
}

/** A mentor of a case. */
export function mentor(id: string, type: keyof typeof kinds, district: string, fields: RawRecord): RawRecord {
  return { ...plainMentor, id, specialisms: [kinds[type]], district, ...fields };
}

/** A practising Muslim, as most mentors of the first kind are. */
export const muslim = { faith: "islam", practising: true, faith_knowledge: ["islam"] } as const;
