/** A copy of any data with every string put through a function, ids and words of the engine included. */
export function everywhere<T>(value: T, change: (text: string) => string): T {
  const walk = (one: unknown): unknown => {
    if (typeof one === "string") return change(one);
    if (Array.isArray(one)) return one.map(walk);
    if (one instanceof Map) return new Map([...one].map(([key, held]) => [key, walk(held)]));
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, held]) => [key, typeof held === "function" ? held : walk(held)]),
    );
  };
  return walk(value) as T;
}
