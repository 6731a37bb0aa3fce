import type { SeededIntegers } from "@waymark/statistics";

/** The days on which facts of random schemes lie. */
export const someDays = ["2025-12-31", "2026-01-30", "2026-01-31", "2026-03-01"];
/** The words of their categories. */
export const someWords = ["a", "b", "c", "d"];

/** Formulas that look random: of every operator and function, with few brackets, so that what binds first is tried. */
export function randomFormulas(random: SeededIntegers, scopes: readonly string[]) {
  const one = <T>(...of: readonly T[]): T => of[random.next(of.length)]!;
  const field = (id: string) => `${one(...scopes)}.${id}`;
  const word = () => `"${one(...someWords)}"`;
  const number = (depth: number): string => {
    if (depth <= 0)
      return one(
        () => String(random.next(12)),
        () => field("n"),
        () => field("m"),
        () => "policy.cut",
        () => `count(${field("s")})`,
        () => `group_of(${field("w")})`,
      )();
    const [a, b] = [number(depth - 1), number(depth - 1)];
    return one(
      () => `${a} + ${b}`,
      () => `${a} - ${b}`,
      () => `${a} * ${b}`,
      () => `${a} / ${b}`,
      () => `(${a} - ${b}) / (${b} - 3)`,
      () => `-(${a})`,
      () => `min(${a}, ${b})`,
      () => `max(${a}, ${b}, 2)`,
      () => `abs(${a} - ${b})`,
      () => `shared(${set(depth - 1)}, ${field("s")})`,
      () => `(${day()} - ${day()})`,
      () => `(${truth(depth - 1)} ? ${a} : ${b})`,
    )();
  };
  const day = (): string =>
    one(
      () => field("d"),
      () => "policy.today",
      () => `date("${one(...someDays)}")`,
      () => `(${field("d")} + ${random.next(40)})`,
    )();
  const set = (depth: number): string =>
    depth <= 0 || random.next(2) === 0 ? field("s") : `common(${set(depth - 1)}, ${field("s")})`;
  const truth = (depth: number): string => {
    if (depth <= 0)
      return one(
        () => field("b"),
        () => `${field("b")} == ${one("true", "false", field("b"))}`,
        () => `${field("w")} ${one("==", "!=")} ${one(word, () => field("w"))()}`,
        () => `side_of(${field("w")}) == "${one("left", "right")}"`,
        () => `has(${field("s")}, ${one(word, () => field("w"))()})`,
        () => `overlaps(${field("s")}, ${field("s")})`,
        () => `${field("s")} == ${field("s")}`,
        () => `${number(0)} ${one("<", "<=", ">", ">=", "==", "!=")} ${number(0)}`,
        () => `${day()} ${one("<", "<=", ">", ">=", "==")} ${day()}`,
      )();
    const [a, b, c] = [truth(depth - 1), truth(depth - 1), truth(depth - 1)];
    return one(
      () => `${a} and ${b}`,
      () => `${a} or ${b}`,
      () => `${a} and ${b} or ${c}`,
      () => `${a} or ${b} and ${c}`,
      () => `not (${a})`,
      () => `not (${a}) and ${b}`,
      () => `(${a} ? ${b} : ${c})`,
      () => `${number(depth - 1)} ${one("<", "<=", "==", ">")} ${number(depth - 1)}`,
      () => `${number(0)} < ${number(depth - 1)} <= ${number(0)}`,
      () => `(${a}) == (${b})`,
    )();
  };
  /** A choice at the outside needs no brackets, and another may follow as what holds otherwise. */
  const condition = (): string => {
    const parts = [truth(random.next(3)), truth(0), truth(1), truth(0), truth(1)];
    const count = one(1, 1, 1, 3, 5);
    const text = parts
      .slice(0, count)
      .map((part, i) => `${part}${["", " ? ", " : "][i + 1 < count ? 1 + (i % 2) : 0]}`);
    return text.join("").length > 1_500 ? truth(0) : text.join("");
  };
  return { condition };
}
