import { badInput, type WaymarkError } from "@waymark/core";
import { type Clause, countedLists, type ListName, type Measure, type Quantity, type Rows } from "./types.js";

/**
 * Read an indicator's `counts`: a small language in which a plugin says what is counted, so that a new measure
 * needs no new code.
 *
 * - `activity where kind = session and outcome = attended`: rows
 * - `distinct agency in activity where kind = adoption`: different values
 * - `sum cost in activity per engagements where ending = agreed-exit`: a ratio
 * - `mentors where vetted = yes of mentors`: a share of rows, with an interval
 * - `distinct specialisms in mentors of values of mentors.specialisms`: how many of the possible values are there
 * - `mentors where id in (mentor or second_mentor of engagements)`: rows named by other rows
 * - `time from started to ended in engagements until ending = agreed-exit`: a waiting time (Kaplan–Meier)
 * - `engagements with a baseline of engagements`, `days in the period`
 *
 * Clauses are `field = word`, `field != word`, `field >= number`, `field <= number`, `field is known`,
 * `field is given` (a set that is not empty; missing where it is not known), joined by `and`.
 *
 * @throws WaymarkError `bad-measure`, saying what was expected and where.
 * @example
 * ```ts
 * parseMeasure("mentors where vetted = yes of mentors").kind; // => "share"
 * ```
 */
export function parseMeasure(text: string): Measure {
  const tokens = text.match(/[A-Za-z0-9_.-]+|!=|>=|<=|=|\(|\)|\S/g) ?? [];
  const reader = new Reader(text, tokens);
  const measure = readMeasure(reader);
  if (reader.peek() !== undefined) throw reader.expected("the end");
  return measure;
}

class Reader {
  #at = 0;

  constructor(
    readonly text: string,
    readonly tokens: readonly string[],
  ) {}

  peek(ahead = 0): string | undefined {
    return this.tokens[this.#at + ahead];
  }

  /** Take the words given, all or none. */
  take(...words: string[]): boolean {
    if (words.some((word, i) => this.peek(i) !== word)) return false;
    this.#at += words.length;
    return true;
  }

  need(...words: string[]): void {
    if (!this.take(...words)) throw this.expected(words.join(" "));
  }

  word(what: string): string {
    const token = this.peek();
    if (token === undefined || !/^[A-Za-z0-9_-]+$/.test(token)) throw this.expected(what);
    this.#at += 1;
    return token;
  }

  list(): ListName {
    const word = this.word("a list of the caseload");
    const found = countedLists.find((list) => list === word);
    if (!found) throw this.expected(`one of ${countedLists.join(", ")}`);
    return found;
  }

  expected(what: string): WaymarkError {
    const here = this.peek() ?? "the end";
    return badInput(
      "bad-measure",
      "counts",
      `The measure "${this.text}" cannot be read at "${here}".`,
      `Give ${what} there.`,
    );
  }
}

function readMeasure(reader: Reader): Measure {
  if (reader.take("days", "in", "the", "period")) return { kind: "period" };
  if (reader.take("engagements", "with", "a", "baseline", "of", "engagements")) return { kind: "baselines" };
  if (reader.take("time", "from")) return readTime(reader);
  const quantity = readQuantity(reader);
  if (reader.take("per")) return { kind: "ratio", quantity, per: readQuantity(reader) };
  if (!reader.take("of")) return { kind: "count", quantity };
  if (quantity.kind === "distinct") {
    reader.need("values", "of");
    const [list, field] = (reader.tokens.at(-1) ?? "").split(".");
    const found = countedLists.find((name) => name === list);
    if (!found || !field) throw reader.expected("list.field");
    reader.take(`${list}.${field}`);
    return { kind: "coverage", quantity, list: found, field };
  }
  const whole = readRows(reader);
  if (quantity.kind !== "rows" || quantity.rows.list !== whole.list)
    throw reader.expected("rows of one and the same list");
  return { kind: "share", part: quantity.rows, whole };
}

function readTime(reader: Reader): Measure {
  const from = reader.word("a date field");
  reader.need("to");
  const to = reader.word("a date field");
  reader.need("in");
  const rows = readRows(reader);
  reader.need("until");
  return { kind: "time", from, to, rows, until: readClauses(reader) };
}

function readQuantity(reader: Reader): Quantity {
  const kind = reader.peek(2) === "in" && (reader.peek() === "distinct" || reader.peek() === "sum");
  if (!kind) return { kind: "rows", rows: readRows(reader) };
  const distinct = reader.take("distinct");
  if (!distinct) reader.take("sum");
  const field = reader.word("a field");
  reader.need("in");
  return { kind: distinct ? "distinct" : "sum", field, rows: readRows(reader) };
}

function readRows(reader: Reader): Rows {
  const list = reader.list();
  return { list, where: reader.take("where") ? readClauses(reader) : [] };
}

function readClauses(reader: Reader): Clause[] {
  const clauses = [readClause(reader)];
  while (reader.take("and")) clauses.push(readClause(reader));
  return clauses;
}

function readClause(reader: Reader): Clause {
  const field = reader.word("a field");
  if (reader.take("is", "known")) return { kind: "known", field };
  if (reader.take("is", "given")) return { kind: "given", field };
  if (reader.take("in", "(")) {
    const fields = [reader.word("a field")];
    while (reader.take("or")) fields.push(reader.word("a field"));
    reader.need("of");
    const rows = readRows(reader);
    reader.need(")");
    return { kind: "among", field, fields, rows };
  }
  for (const operator of ["=", "!=", ">=", "<="] as const)
    if (reader.take(operator))
      return { kind: "compare", field, operator, word: reader.word("a word or number") };
  throw reader.expected("=, !=, >=, <=, is known, is given or in (…)");
}
