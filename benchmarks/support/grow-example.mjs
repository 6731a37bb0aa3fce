// The example of the West Midlands, grown to any size, the same every time: each person is copied with facts of others.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** What belongs together in one row, or says who somebody is to others: a copy keeps it as it is. */
const own = new Set([
  ...[
    "id",
    "status",
    "referred",
    "urgency",
    "wishes",
    "networks",
    "knows_clients",
    "knows_mentors",
    "capacity",
  ],
  ...["standing", "vetted", "vetting_expires", "selected", "trained", "organisation"],
]);

const files = ["clients", "mentors", "engagements", "observations", "activity", "overrides", "standards"];
const more = ["judgements", "findings", "ranges", "controls"];

/**
 * Writes a folder with so many clients and mentors. Nobody in it needs two mentors: an allocation of pairs of this size
 * takes longer than a benchmark may.
 *
 * @param {string} from the folder of the example
 * @param {string} to the new folder
 * @param {{ clients: number, mentors: number, seed?: number }} size
 */
export function growExample(from, to, { clients, mentors, seed = 1 }) {
  let state = seed;
  const below = (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % n;
  };
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from))
    if (/\.(json|jsonl)$/.test(name)) copyFileSync(join(from, name), join(to, name));
  const lists = new Map([...files, ...more].map((list) => [list, rowsOf(join(from, `${list}.csv`))]));
  const most = { C: clients, M: mentors };
  const copies = {
    C: Math.ceil(clients / lists.get("clients").length),
    M: Math.ceil(mentors / lists.get("mentors").length),
  };
  const kept = new Map();
  const count = { C: 0, M: 0 };
  for (const list of lists.keys()) {
    const rows = lists.get(list);
    const columns = Object.keys(rows[0]);
    const lines = [columns];
    const times = list === "mentors" || list === "standards" ? copies.M : copies.C;
    for (let copy = 0; copy < times; copy++)
      for (const row of rows) {
        const renamed = columns.map((column) => {
          const isTrait = (list === "clients" || list === "mentors") && !own.has(column);
          if (column === "pair_needed") return "no";
          const cell = isTrait && copy > 0 ? rows[below(rows.length)][column] : row[column];
          return cell.replace(/\b([CME])-(\d{3})\b/g, (_, letter, number) => {
            const at = letter === "M" ? copy % copies.M : copy;
            return `${letter}-${String(Number(number) + 1_000 * at).padStart(3, "0")}`;
          });
        });
        const record = Object.fromEntries(columns.map((column, i) => [column, renamed[i]]));
        const letter = { clients: "C", mentors: "M" }[list];
        if (letter && count[letter]++ >= most[letter]) continue;
        const refers = [record.client, record.mentor, record.second_mentor, record.engagement];
        if (refers.some((id) => id && !kept.has(id))) continue;
        if (record.id) kept.set(record.id, true);
        lines.push(renamed);
      }
    const text = lines.map((cells) => cells.map(quoted).join(",")).join("\n");
    writeFileSync(join(to, `${list}.csv`), `${text}\n`);
  }
}

function rowsOf(file) {
  return parse(readFileSync(file), { columns: true, bom: true });
}

function quoted(cell) {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
