/**
 * Tables of one size that are worked out when they are asked for. They are kept, and all let go of when they would be
 * more than so many cells.
 */
export function keptTables<T>(size: number, most: number, make: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if ((known.size + 1) * size > most) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
