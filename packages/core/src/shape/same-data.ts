/**
 * Whether two values hold the same plain data: lists in their order, objects by their names, whatever order these stand in. A
 * name whose value is undefined is not there.
 *
 * @example
 * ```ts
 * sameData({ a: 1, b: [2] }, { b: [2], a: 1, c: undefined }); // => true
 * sameData([1, 2], [2, 1]); // => false
 * ```
 */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one).filter((name) => one[name] !== undefined);
  const others = Object.keys(other).filter((name) => other[name] !== undefined);
  return (
    names.length === others.length &&
    names.every((name) => Object.hasOwn(other, name) && sameData(one[name], other[name]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
