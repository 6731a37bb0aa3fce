/**
 * {@link goodmanKruskalTau} of a table of counts, for those who have many to compare; nothing is checked.
 *
 * @param cells - People, row by row: a row for each fact known, a column for each answer.
 * @returns 0 to 1; null where nobody is counted, or all have one answer, so that no guess is wrong.
 * @example
 * ```ts
 * tauOfTable(Int32Array.of(2, 0, 0, 2), 2, 2); // => 1
 * tauOfTable(Int32Array.of(2, 0, 2, 0), 2, 2); // => null
 * ```
 */
export function tauOfTable(cells: Int32Array, facts: number, answers: number): number | null {
  const columns = new Float64Array(answers);
  let count = 0;
  let knowing = 0;
  for (let fact = 0; fact < facts; fact++) {
    let people = 0;
    let squares = 0;
    for (let answer = 0; answer < answers; answer++) {
      const cell = cells[fact * answers + answer] as number;
      people += cell;
      squares += cell * cell;
      columns[answer] = (columns[answer] as number) + cell;
    }
    count += people;
    if (people > 0) knowing += squares / people;
  }
  let blind = 0;
  for (const column of columns) blind += column * column;
  if (count === 0 || blind === count * count) return null;
  blind /= count;
  return Math.min(1, Math.max(0, (knowing - blind) / (count - blind)));
}
