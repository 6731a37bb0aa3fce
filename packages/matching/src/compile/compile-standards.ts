import {
  type CompileContext,
  capital,
  onlyOne,
  type Problem,
  repeated,
  unknown,
  withArticle,
} from "@waymark/core";
import type { Checklist, CompiledChecklist, CompiledStandard, StandardItem } from "./checklist.js";
import { sections } from "./sections.js";
import { settingSchemas } from "./settings.js";

/** Check the checklist of standards, if a plugin has one, and work in what the policy changes of it. */
export function compileStandards(context: CompileContext): CompiledChecklist | null {
  const first = onlyOne(
    context,
    context.section("standards", sections.standards),
    "Two plugins hold a checklist of standards.",
  );
  const ids = first?.value.items.map(({ id }) => id) ?? [];
  for (const id of Object.keys(context.setting("standards", settingSchemas.standards).items)) {
    if (ids.includes(id)) continue;
    const path = `standards.items.${id}`;
    context.problems.push(unknown("unknown-standard", path, `There is no standard ${id}.`, id, ids));
  }
  if (!first) return null;
  context.problems.push(...repeated(ids, "standards"), ...wordProblems(first.value, first.path, context));
  const { items, ...checklist } = withChoices(first.value, context);
  const compiled = items.map((item) => compileItem(context, item, `${first.path}.items.${item.id}`));
  return { ...checklist, items, compiled };
}

const identityBarredBecause = "A standard is about what somebody has done, not about who somebody is.";

/** Compiles which mentors a standard is asked of, and which rows of another table are evidence for it. */
function compileItem(context: CompileContext, item: StandardItem, path: string): CompiledStandard {
  const { neededWhere, evidence } = item;
  const condition = (when: string | boolean, at: string, scope: string) =>
    context.formulas.condition({ when }, `${path}.${at}`, { scopes: [scope], identityBarredBecause }).holds;
  const asked = neededWhere === undefined ? null : condition(neededWhere, "neededWhere", "mentor");
  if (evidence === undefined) return { item, asked, from: null };
  const { record, where, met, assessor, expires } = evidence;
  const tables = context.plugins.flatMap(({ records = [] }) => records);
  const table = tables.find(({ id }) => id === record);
  if (table === undefined) {
    const ids = tables.map(({ id }) => id);
    context.problems.push(
      unknown("unknown-record", `${path}.evidence.record`, `There is no table of ${record}.`, record, ids),
    );
    return { item, asked, from: null };
  }
  const fields = ["mentor", "date", assessor, ...(expires === undefined ? [] : [expires])];
  for (const field of fields)
    if (!table.fields.some(({ id }) => id === field))
      context.problems.push({
        ...{
          code: "unknown-field",
          path: `${path}.evidence`,
          message: `${capital(withArticle(record))} has no field ${field}.`,
        },
        hint: "Evidence names a mentor, a day and who assessed it.",
      });
  return {
    ...{ item, asked },
    from: {
      ...{ list: table.list, record, assessor, expires },
      holds: condition(where, "evidence.where", record),
      met: met === undefined ? null : condition(met, "evidence.met", record),
    },
  };
}

function withChoices(checklist: Checklist, context: CompileContext): Checklist {
  const choices = context.setting("standards", settingSchemas.standards).items;
  const items = checklist.items.flatMap((item) => {
    const choice = Object.hasOwn(choices, item.id) ? choices[item.id] : undefined;
    if (choice?.use === "off") return [];
    const renewsMonths = choice?.renewsMonths ?? item.renewsMonths;
    return [
      {
        ...item,
        ...(renewsMonths === undefined ? {} : { renewsMonths }),
        warnDays: choice?.warnDays ?? item.warnDays,
      },
    ];
  });
  const on = new Set(items.map(({ id }) => id));
  return { ...checklist, items, derives: checklist.derives.filter(({ item }) => on.has(item)) };
}

/** The ids that the checklist names must be there, and the fields that it fills must be able to hold what it gives. */
function wordProblems(
  { items, standing, derives, open = [] }: Checklist,
  path: string,
  { words }: CompileContext,
): Problem[] {
  const problems: Problem[] = [];
  const ids = items.map(({ id }) => id);
  for (const item of items) {
    for (const rank of item.neededFor)
      if (!standing.ranks.includes(rank))
        problems.push(
          unknown(
            ...([
              "unknown-standing",
              `${path}.items.${item.id}.neededFor`,
              `There is no standing ${rank}.`,
            ] as const),
            rank,
            standing.ranks,
          ),
        );
  }
  const field = words.fields.get(`mentor.${standing.field}`);
  const values = field?.values?.map(({ id }) => id) ?? [];
  if (field?.kind !== "category")
    problems.push(wrongField(`${path}.standing.field`, standing.field, "category"));
  else
    for (const id of [...standing.ranks, standing.lapsed, standing.notYet])
      if (!values.includes(id))
        problems.push(
          unknown(
            "unknown-word",
            `${path}.standing`,
            `The field ${standing.field} is never ${id}.`,
            id,
            values,
          ),
        );
  derives.forEach(({ field: id, item, gives }, i) => {
    const at = `${path}.derives.${i}`;
    if (!ids.includes(item))
      problems.push(unknown("unknown-standard", at, `There is no standard ${item}.`, item, ids));
    const wanted = gives === "expires" ? "date" : "boolean";
    if (words.fields.get(`mentor.${id}`)?.kind !== wanted) problems.push(wrongField(at, id, wanted));
  });
  open.forEach(({ field: id, group, rank }, i) => {
    const at = `${path}.open.${i}`;
    const known = words.fields.get(`mentor.${id}`);
    if (known?.kind !== "categories") problems.push(wrongField(at, id, "categories"));
    const named = known?.values?.map((value) => value.id) ?? [];
    const inGroup = items.filter((item) => item.group === group && item.neededFor.includes(rank));
    for (const item of inGroup)
      if (!named.includes(item.id))
        problems.push(unknown("unknown-word", at, `The field ${id} is never ${item.id}.`, item.id, named));
    if (inGroup.length === 0)
      problems.push({
        ...{ code: "unknown-standard", path: at, message: `No standard of ${group} is needed for ${rank}.` },
        hint: "Name the group of a standard, and a standing that wants it.",
      });
  });
  return problems;
}

function wrongField(path: string, field: string, kind: string): Problem {
  return {
    ...{ code: "unknown-field", path, message: `The mentor has no ${kind} field ${field}.` },
    hint: `Name a field of the mentor that is a ${kind}.`,
  };
}
