// The example of the West Midlands, grown to any size, the same every time: each person is copied with facts of others.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "@waymark/core";
import { policy, westMidlands } from "@waymark/west-midlands";
import { parse } from "csv-parse/sync";

const { tables, fieldsOf } = compile(policy, { plugins: [westMidlands] });

/**
 * How far somebody has come in the scheme belongs together in one row: a copy keeps it as it is. So does the type that a
 * mentor works with, on which it depends what the standards ask of them.
 */
const state = new Set([
  "specialisms",
  "status",
  "urgency",
  "capacity",
  "standing",
  "vetted",
  "selected",
  "trained",
  "pair_asked_by",
]);
/** So do days, wishes, and every id, which says who somebody is to others. */
const ownKinds = new Set(["identifier", "identifiers", "date", "choices"]);

/**
 * Writes a folder with so many clients and mentors, with the urgencies, pins, locks and vetoes of the example. Nobody in it
 * needs two mentors, unless `pairs` is given: then those do who need two in the example.
 *
 * @param {string} from the folder of the example
 * @param {string} to the new folder
 * @param {{ clients: number, mentors: number, pairs?: boolean, seed?: number }} size
 */
export function growExample(from, to, { clients, mentors, pairs = false, seed = 1 }) {
  let random = seed;
  const below = (n) => {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    return (random >>> 8) % n;
  };
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from))
    if (/\.(json|jsonl)$/.test(name)) copyFileSync(join(from, name), join(to, name));
  const names = readdirSync(from);
  const lists = tables
    .filter(({ list }) => names.includes(`${list}.csv`))
    .map(({ list, kind }) => ({ list, kind, rows: rowsOf(join(from, `${list}.csv`)) }));
  const most = { client: clients, mentor: mentors };
  const copiesOf = (kind) => Math.ceil(most[kind] / lists.find((one) => one.kind === kind).rows.length);
  const copies = { client: copiesOf("client"), mentor: copiesOf("mentor") };
  const renamed = (text, copy) =>
    text.replace(/\b([CME])-(\d{3})\b/g, (_, letter, number) => {
      const next = Number(number) + 1_000 * copy;
      return `${letter}-${String(next).padStart(3, "0")}`;
    });
  /** What names no client, mentor or engagement is true once, and not once for each copy. */
  const ownRows = (rows, copy) =>
    copy === 0 ? rows : rows.filter((row) => Object.values(row).some((cell) => renamed(cell, copy) !== cell));
  const grown = lists.map(({ list, kind, rows }) => {
    const fields = new Map(fieldsOf.get(kind).map((field) => [field.id, field]));
    const points = [...fields.values()].map(({ refersTo }) => refersTo);
    const isOfMentors = kind === "mentor" || (points.includes("mentor") && !points.includes("client"));
    const all = Array.from({ length: isOfMentors ? copies.mentor : copies.client }, (_, copy) =>
      ownRows(rows, copy).map((row) =>
        Object.fromEntries(
          Object.keys(row).map((column) => {
            if (column === "pair_needed" && !pairs) return [column, "no"];
            const isTrait = kind in most && !state.has(column) && !ownKinds.has(fields.get(column)?.kind);
            return [
              column,
              renamed(isTrait && copy > 0 ? rows[below(rows.length)][column] : row[column], copy),
            ];
          }),
        ),
      ),
    ).flat();
    return { list, kind, fields, rows: all.slice(0, most[kind]) };
  });
  writeWithin(to, grown);
}

/** Writes the lists without rows, and without ids in a cell, that point at a record which is not there. */
function writeWithin(to, grown) {
  const kept = new Map();
  for (const { list, kind, fields, rows } of grown) {
    const columns = Object.keys(rows[0]);
    // A record is pointed at by its id; what has none, as a standard met, shares its name with a piece of the scheme.
    const pointing = columns.filter((column) =>
      grown.some((one) => one.kind === fields.get(column)?.refersTo && one.rows[0]?.id !== undefined),
    );
    const isThere = (column, id) => {
      const target = fields.get(column).refersTo;
      const ids = kept.get(target) ?? idsOf(grown.find((one) => one.kind === target).rows);
      kept.set(target, ids);
      return ids.has(id);
    };
    const isSeveral = (column) => fields.get(column).kind === "identifiers";
    const whole = rows.filter((row) =>
      pointing.every((column) => isSeveral(column) || row[column] === "" || isThere(column, row[column])),
    );
    if (whole.some(({ id }) => id)) kept.set(kind, idsOf(whole));
    const lines = whole.map((row) =>
      columns.map((column) => {
        if (!pointing.includes(column) || !isSeveral(column) || ["", "none"].includes(row[column]))
          return row[column];
        const left = row[column].split(";").filter((id) => isThere(column, id));
        return left.length === 0 ? "none" : left.join(";");
      }),
    );
    const text = [columns, ...lines].map((cells) => cells.map(quoted).join(",")).join("\n");
    writeFileSync(join(to, `${list}.csv`), `${text}\n`);
  }
}

const idsOf = (rows) => new Set(rows.map(({ id }) => id));

function rowsOf(file) {
  return parse(readFileSync(file), { columns: true, bom: true });
}

function quoted(cell) {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
