import { type Field, inWordsOf, type Model, type RecordKind } from "@waymark/core";
import { matchingOf } from "@waymark/matching";
import { type CompiledIndicator, metricsOf } from "@waymark/metrics";
import { fileOf } from "@waymark/spreadsheets";

/** The data dictionary of a model, in Markdown: every field of every file, with its meaning, words and source. */
export function dictionaryText(model: Model): string {
  const needed = neededFields(model);
  const parts = model.tables.map(({ list, kind, describes }) => {
    const fields = model.fieldsOf.get(kind) ?? [];
    return `## ${fileOf(list)}\n\n${describes}\n\n${fields.map((field) => fieldText(field, kind, needed)).join("\n")}${factsText(model, kind)}`;
  });
  const text = `# Data dictionary

${model.title}, policy ${model.name} ${model.version}. Made by \`waymark init\` from the model's own vocabulary.

Leave a cell empty, or write \`unknown\`, where something is not known: unknown is never taken for no. Several words in
one cell are separated by semicolons. Days are written 2026-01-31 or 31/01/2026. Never put a name, an address or a
telephone number in these files: use ids.

${parts.join("\n")}
${wishText(model)}
${indicatorText(model)}`;
  // Ids and words of fields are in code or bold, and stay; the rest says what the scheme calls client and mentor.
  return text
    .split(/(`[^`]*`|\*\*[^*]*\*\*)/)
    .map((part, i) => (i % 2 === 1 ? part : inWordsOf(model.people, part)))
    .join("");
}

/** What follows from the rows of a table for other records: nobody fills it in. */
function factsText({ recordFacts }: Model, kind: string): string {
  const own = recordFacts.filter(({ table }) => table.kind === kind);
  if (own.length === 0) return "";
  const lines = own.map(({ fact }) => `- \`${fact.of}.${fact.id}\`, ${fact.title}: ${fact.describes}\n`);
  return `\nFormulas read what follows from these rows. Do not fill it in.\n\n${lines.join("")}`;
}

function wishText(model: Model): string {
  const rows = matchingOf(model).factors.map(({ id, factor, named }) => {
    const [value] = named?.field.values ?? [];
    const example =
      named && value
        ? ` A wish may name a word of the mentor’s \`${named.field.id}\`: \`${id}=${value.id}:prefer\` is preferably someone ${named.says([value.id])}.`
        : "";
    return `- \`${id}\`, ${factor.title}: ${factor.summary}${example}\n`;
  });
  return `## Factors that a client may have a wish on

A wish is written \`factor:wish\`: \`must\` and \`prefer\` ask for what is shared with the client or met, \`prefer-not\` and
\`never\` for what is not, and \`any\` says that the client does not mind. A wish for a value is written \`factor=value:wish\`.

${rows.join("")}`;
}

/**
 * Which words an answer may be depends on the indicator. Items stand under their instrument; those of one that another has
 * taken the place of come last, since they are read and no longer asked.
 */
function indicatorText(model: Model): string {
  const { indicators, instruments } = metricsOf(model);
  const lines = (of: (item: CompiledIndicator) => boolean) =>
    indicators
      .filter(of)
      .flatMap(({ indicator, scale }) => {
        if (!scale) return [];
        const answers = scale.scale.levels.map(({ id }) => `\`${id}\``);
        return [`- \`${indicator.id}\`, ${indicator.title} (${indicator.source}): ${answers.join(", ")}\n`];
      })
      .join("");
  const asked = instruments.filter(({ replacedBy }) => replacedBy === null);
  const gone = instruments.filter(({ replacedBy }) => replacedBy !== null);
  const sections = [...asked, ...gone].map(({ name, title, version, by, source, replacedBy }) => {
    const standing =
      replacedBy === null
        ? `Instrument \`${name}\`.`
        : `Instrument \`${name}\`, no longer asked: \`${replacedBy}\` has taken its place. Earlier answers are read and stand apart.`;
    return `\n### ${title}, ${version}\n\n${standing} By ${by} (${source}).\n\n${lines((item) => item.instrument?.name === name)}`;
  });
  const plain = lines(({ instrument }) => instrument === undefined);
  return `## Indicators that are observed, and their answers\n\n${plain || (sections.length > 0 ? "" : "None.\n")}${sections.join("")}`;
}

/** The columns that a list's template has: what is required, what is ordinary, and the personal fields that are read. */
export function templateColumns(model: Model, kind: RecordKind): string[] {
  const needed = neededFields(model);
  return (model.fieldsOf.get(kind) ?? [])
    .filter((field) => isNeeded(field, kind, needed))
    .map(({ id }) => id);
}

function neededFields(model: Model): ReadonlySet<string> {
  return new Set(model.personalFields.map(({ field }) => field));
}

function isNeeded(field: Field, kind: string, needed: ReadonlySet<string>): boolean {
  const own = field.id === "wishes" || field.required === true || field.sensitivity === "ordinary";
  return own || needed.has(`${kind}.${field.id}`);
}

function fieldText(field: Field, kind: string, needed: ReadonlySet<string>): string {
  const facts = [
    kindText(field),
    field.required ? "required" : "",
    field.sensitivity === "ordinary" ? "" : `${field.sensitivity} data`,
    field.source ?? "",
  ].filter((fact) => fact !== "");
  const words = field.values?.map(({ id, title }) => (id === title ? `\`${id}\`` : `\`${id}\` (${title})`));
  const spare = isNeeded(field, kind, needed) ? "" : " Nothing in this policy reads it: do not collect it.";
  const list = words === undefined ? "" : `\n  Words: ${words.join(", ")}.`;
  return `- **${field.id}**, ${field.title}: ${field.describes}${spare}\n  *${facts.join("; ")}*${list}\n`;
}

function kindText({ kind, min, max, unit, refersTo }: Field): string {
  if (kind === "integer") {
    const range = min !== undefined || max !== undefined ? ` from ${min ?? "any"} to ${max ?? "any"}` : "";
    return `whole number${range}${unit ? ` (${unit})` : ""}`;
  }
  if (kind === "choices") return `words, each as ${refersTo ?? "item"}:word, separated by semicolons`;
  if (refersTo) return `the id of ${/^[aei]/.test(refersTo) ? "an" : "a"} ${refersTo}`;
  return kinds[kind];
}

const kinds: Readonly<Record<Field["kind"], string>> = {
  identifier: "an id",
  identifiers: "ids, separated by semicolons",
  category: "one word of a list",
  categories: "words of a list, separated by semicolons",
  integer: "whole number",
  boolean: "yes or no",
  date: "a day",
  text: "text",
  choices: "words, each about one thing, separated by semicolons",
};
