import type { ReadingModel, RecordValues } from "@waymark/core";
import type { CompiledStandard } from "../compile/checklist.js";
import { checklistOf } from "./checklist-of.js";

/** The rows of a caseload that are evidence for standards. */
export interface EvidenceRows {
  /** By mentor: the rows of `standards`, and those of other tables in the same shape. */
  readonly ofMentor: ReadonlyMap<string, readonly RecordValues[]>;
  /** The rows of `standards` itself: a standing follows only of mentors who have one. */
  readonly own: ReadonlySet<RecordValues>;
  /** Kinds of record of other tables that have a row: what is not kept is not asked for. */
  readonly kept: ReadonlySet<string>;
}

type Rows = Readonly<Record<string, readonly RecordValues[] | undefined>>;

/** Gathers the evidence for standards from every table that holds some. */
export function evidenceRows(model: ReadingModel, rows: Rows): EvidenceRows {
  const { standards = [] } = rows;
  const compiled = checklistOf(model)?.compiled ?? [];
  const others = compiled.flatMap((one) =>
    (one.from ? (rows[one.from.list] ?? []) : []).flatMap(asEvidence(one)),
  );
  const ofMentor = new Map<string, RecordValues[]>();
  for (const row of [...standards, ...others]) {
    const id = String(row.mentor);
    const own = ofMentor.get(id);
    if (own) own.push(row);
    else ofMentor.set(id, [row]);
  }
  const kept = compiled.flatMap(({ from }) =>
    from && (rows[from.list] ?? []).length > 0 ? [from.record] : [],
  );
  return {
    ofMentor,
    own: new Set(standards),
    kept: new Set(kept),
  };
}

/** A row of another table as a row of `standards`; nothing where it is not about this standard. */
function asEvidence({ item, from }: CompiledStandard): (row: RecordValues) => RecordValues[] {
  return (row) => {
    const facts = { [from!.record]: row };
    if (from!.holds(facts) !== true) return [];
    const met = from!.met === null ? true : from!.met(facts);
    return [
      {
        mentor: row.mentor ?? null,
        item: item.id,
        outcome: met === null ? "waiting" : met ? "met" : "not-met",
        date: row.date ?? null,
        assessor: row[from!.assessor] ?? null,
        evidence: null,
        expires: (from!.expires === undefined ? null : row[from!.expires]) ?? null,
      },
    ];
  };
}
