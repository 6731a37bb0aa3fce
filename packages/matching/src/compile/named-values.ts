import {
  type CompileContext,
  type CompiledScale,
  type Facts,
  type Field,
  readFact,
  type Scale,
  titleOf,
  unknown,
} from "@waymark/core";
import type { CompiledFactor, NamedValues } from "./factor.js";

/** Compiles what a wish on a factor may name; undefined where a wish can name nothing. */
export function compileNamed(
  { id, named }: CompiledFactor["factor"],
  path: string,
  neutral: number,
  { words, problems }: CompileContext,
): NamedValues | undefined {
  if (!named) return undefined;
  const field = words.fields.get(`mentor.${named.field}`);
  if (field?.values === undefined) {
    const known = (words.fieldsOf.get("mentor") ?? []).filter(({ values }) => values);
    const ids = known.map((one) => one.id);
    const message = `The factor ${id} names the values of mentor.${named.field}, which has none.`;
    problems.push(unknown("unknown-field", `${path}.named.field`, message, named.field, ids));
    return undefined;
  }
  const says = (values: readonly string[]) => {
    const own = values.map((value) => named.of?.[value]);
    const fill = (text: string) => named.says.replace("{value}", () => text);
    return own.some((one) => one !== undefined)
      ? values.map((value, i) => own[i] ?? fill(titleOf(field, value))).join(" or ")
      : fill(values.map((value) => titleOf(field, value)).join(" or "));
  };
  // The same values give the same scale, so that a pool works it out once.
  const once = (make: (values: readonly string[]) => CompiledScale) => {
    const made = new Map<string, CompiledScale>();
    return (values: readonly string[]) => {
      const key = values.join(" ");
      const scale = made.get(key) ?? make(values);
      made.set(key, scale);
      return scale;
    };
  };
  const scaleOf = once((values) => namedScale(field, values, says(values), neutral));
  return { field, says, scaleOf, scaleAgainst: once((values) => scaleOf(values).reversed()) };
}

/** Full points for a mentor who has one of some values, none for one who has not, and both are possible where it is not known. */
function namedScale(field: Field, values: readonly string[], says: string, neutral: number): CompiledScale {
  const name = `mentor.${field.id}`;
  const source = "the client’s own wish";
  const when = values.map((value) => `has(${name}, ${JSON.stringify(value)})`).join(" or ");
  const scaleWith = (has: number, neutralPoints: number): CompiledScale => {
    const scale: Scale = {
      source,
      ask: `${field.title} of the mentor: ${field.describes}`,
      levels: [
        { id: "as-asked", when, points: has, says: `The mentor is someone ${says}.` },
        { id: "not-as-asked", when: true, points: 10_000 - has, says: `The mentor is not someone ${says}.` },
      ],
    };
    const [yes, no] = scale.levels.map((level) => ({
      ...{ level, points: level.points, low: level.points, high: level.points },
      ...{ possible: [level], unknown: [] },
    }));
    const open = { level: undefined, points: neutralPoints, low: 0, high: 10_000 };
    const unclear = { ...open, possible: scale.levels, unknown: [name] };
    return {
      scale,
      reads: [name],
      ids: [],
      evaluate(facts: Facts) {
        const value = readFact(name, facts);
        if (value === null) return unclear;
        const own: readonly unknown[] = Array.isArray(value) ? value : [value];
        return values.some((one) => own.includes(one)) ? yes! : no!;
      },
      reversed: () => scaleWith(10_000 - has, neutralPoints),
    };
  };
  return scaleWith(10_000, neutral);
}
