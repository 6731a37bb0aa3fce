import type { ReadList } from "./lists.js";

/**
 * Ids of one list that differ in capitals or in the signs between their parts alone: `C-001` and `c_001` are two people
 * to a computer, and one to most readers. Said by row, without repeating them.
 */
export function alikeIds(read: readonly ReadList[]): string[] {
  return read.flatMap(({ sheet, plan, origins }) => {
    if (!plan.sources.some(({ field }) => field.id === "id")) return [];
    const first = new Map<string, { id: string; row: number }>();
    return origins.flatMap(({ row, record }) => {
      const id = String(record.id ?? "").trim();
      const key = id
        .normalize("NFKC")
        .toLowerCase()
        .replaceAll(/[._@+-]+/g, "-");
      const before = first.get(key);
      if (before === undefined) first.set(key, { id, row });
      return before === undefined || before.id === id
        ? []
        : [
            `${sheet.file}: the ids in rows ${before.row} and ${row} differ in capitals or signs alone; are they one?`,
          ];
    });
  });
}
