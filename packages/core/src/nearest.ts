/**
 * The word of a list that is nearest to one that was mistyped (optimal string alignment distance, at most a
 * third of its length), or undefined.
 *
 * @param most the largest distance that still counts as near
 * @example
 * ```ts
 * nearest("fiath", ["faith", "style"]); // => "faith"
 * ```
 */
export function nearest(
  word: string,
  list: Iterable<string>,
  most: number = Math.max(1, Math.floor(word.length / 3)),
): string | undefined {
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of list) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/**
 * The one id of a list that another was most likely meant to be: the same but for capitals, signs, leading noughts
 * and look-alikes (O for 0, l for 1), or the only one that is a single slip away. Another digit in the place of a
 * digit is another id, not a slip. Undefined where there is none, or more than one.
 *
 * @example
 * ```ts
 * nearestId("M-03", ["M-002", "M-003"]); // => "M-003"
 * nearestId("M-004", ["M-002", "M-003"]); // => undefined
 * ```
 */
export function nearestId(id: string, list: Iterable<string>): string | undefined {
  const ids = [...list];
  const folded = foldId(id);
  const alike = ids.filter((one) => foldId(one) === folded);
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  const slips = ids.filter((one) => Math.abs(one.length - id.length) <= 1 && isSlip(id, one));
  return slips.length === 1 ? slips[0] : undefined;
}

function foldId(id: string): string {
  return id
    .toLowerCase()
    .replaceAll("o", "0")
    .replaceAll(/[il]/g, "1")
    .split(/[^a-z0-9]+|(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/)
    .map((part) => part.replace(/^0+(?=\d)/, ""))
    .filter((part) => part !== "")
    .join("-");
}

function isSlip(id: string, other: string): boolean {
  const [a, b] = [id.toLowerCase(), other.toLowerCase()];
  if (editDistance(a, b) !== 1) return false;
  if (a.length !== b.length) return true;
  const at = [...a].findIndex((sign, i) => sign !== b[i]);
  const digits = /^\d\d$/.test(`${a[at]}${b[at]}`);
  return !digits;
}

function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** A hint that names the nearest right word, or lists what is allowed. */
export function didYouMean(word: string, list: readonly string[], noun: string): string {
  const near = nearest(word, list);
  if (near !== undefined) return `Did you mean ${near}?`;
  if (list.length === 0) return `There is no ${noun} here.`;
  const shown = [...list].sort().slice(0, 7);
  return `Use one of: ${shown.join(", ")}${list.length > shown.length ? ", …" : ""}.`;
}
