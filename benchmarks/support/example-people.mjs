// The clients and mentors of the example, as many as are asked for, the same every time: each cell is somebody's in the
// example, and what belongs together in one row stays together.
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** How far somebody has come, and what it hangs on. */
const together = new Set([
  ...["status", "wishes", "urgency", "capacity", "standing", "specialisms", "vetted", "vetting_expires"],
  ...["selected", "trained", "pair_needed", "pair_asked_by", "consent", "risk_assessed"],
]);

/** @param {{ clients: number, mentors: number, seed?: number }} size */
export function examplePeople({ clients, mentors, seed = 1 }) {
  let state = seed;
  const below = (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % n;
  };
  const grown = (name, letter, count) => {
    const file = new URL(`../../examples/west-midlands/${name}.csv`, import.meta.url);
    const rows = parse(readFileSync(file), { columns: true, bom: true });
    const columns = Object.keys(rows[0]);
    return Array.from({ length: count }, (_, i) => {
      const own = rows[below(rows.length)];
      const record = {};
      for (const column of columns)
        record[column] = (together.has(column) ? own : rows[below(rows.length)])[column];
      record.id = `${letter}-${i + 1}`;
      if (name === "clients") record.status = "open";
      return record;
    });
  };
  const people = { clients: grown("clients", "C", clients), mentors: grown("mentors", "M", mentors) };
  // Mentors know other clients and mentors than those of the example: a few each, anywhere in the caseload.
  for (const mentor of people.mentors) {
    const known = (letter, most, count) =>
      Array.from({ length: below(3) === 0 ? most : 0 }, () => `${letter}-${1 + below(count)}`);
    mentor.knows_clients = known("C", 2, clients).join(";") || "none";
    mentor.knows_mentors = known("M", 2, mentors).join(";") || "none";
    mentor.trusted_mentors = known("M", 1, mentors).join(";") || "none";
  }
  return people;
}
