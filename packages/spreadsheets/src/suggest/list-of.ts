import { foldWord, type ListName, type RecordTable } from "@waymark/core";

/** What people call a file of each list. A list that has no other name is left out. */
const names: { readonly [L in ListName]?: readonly string[] } = {
  clients: ["client", "mentee", "referral", "participant", "service user", "beneficiary", "beneficiaries"],
  mentors: ["mentor", "volunteer", "intervention provider"],
  engagements: ["engagement", "match", "relationship", "pairing"],
};

/** The lists that the name of a file may stand for. */
export function listsNamed(tables: readonly RecordTable[], file: string): readonly ListName[] {
  const stem = foldWord(file.replace(/\.[a-z]+$/i, ""));
  const exact = tables.filter(({ list }) => stem === foldWord(list));
  if (exact.length > 0) return exact.map(({ list }) => list);
  return tables
    .filter(({ list }) => (names[list] ?? []).some((name) => stem.includes(foldWord(name))))
    .map(({ list }) => list);
}
