/** Where a template's value stands. */
export type Hole = "text" | "attribute";

type State = "text" | "tag" | "attribute" | "raw";

const seen = new WeakMap<readonly string[], readonly Hole[]>();

/**
 * Where each value of a template stands: in text, or inside a double-quoted attribute. Templates are constants of
 * the source, so each is looked at once.
 *
 * @throws TypeError where a value stands anywhere else.
 * @example
 * ```ts
 * holesOf(['<a href="', '">', "</a>"]); // => ["attribute", "text"]
 * ```
 */
export function holesOf(strings: readonly string[]): readonly Hole[] {
  const known = seen.get(strings);
  if (known) return known;
  const holes: Hole[] = [];
  let state: State = "text";
  for (const part of strings.slice(0, -1)) {
    state = read(part, state);
    if (state !== "text" && state !== "attribute") {
      throw new TypeError(`A value may stand in text or inside a quoted attribute, not after ${part}`);
    }
    holes.push(state);
  }
  seen.set(strings, holes);
  return holes;
}

function read(part: string, from: State): State {
  let state = from;
  for (let i = 0; i < part.length; i++) {
    const character = part[i];
    if (state === "text" && character === "<") {
      state = /^<(?:style|script)\b/i.test(part.slice(i)) ? "raw" : "tag";
    } else if (state === "tag" && character === ">") state = "text";
    else if (state === "tag" && character === '"') state = "attribute";
    else if (state === "attribute" && character === '"') state = "tag";
  }
  return state;
}
