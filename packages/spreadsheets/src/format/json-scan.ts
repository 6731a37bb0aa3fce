/** What a look at JSON text, sign by sign, finds that a parser does not tell. */
export interface JsonScan {
  /** The line on which each key stands, counted from 1, by its path as in `factors.faith.weight`. */
  readonly lines: ReadonlyMap<string, number>;
  /** Keys that stand twice in one object, by path and by the line of the later one. */
  readonly twice: readonly { readonly path: string; readonly line: number }[];
  /** Where the text stops being JSON, counted from 0; undefined where it does not. */
  readonly fault: number | undefined;
}

interface Level {
  readonly path: string;
  readonly keys: Set<string> | undefined;
  index: number;
}

const token =
  /[\t\n\r ]*(?:([[\]{}:,])|("(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

/** No setting of ours lies as deep; what does is refused as too deep. */
const deepest = 70;

/**
 * Look through JSON text for the lines of its keys, for keys given twice, and for where it goes wrong. It never
 * recurses and never throws.
 *
 * @example
 * ```ts
 * scanJson('{"a": 1,\n "a": 2}').twice; // => [{ path: "a", line: 2 }]
 * scanJson("{\n NaN}").fault; // => 3
 * ```
 */
export function scanJson(text: string): JsonScan {
  const lines = new Map<string, number>();
  const twice: { path: string; line: number }[] = [];
  const stack: Level[] = [];
  let wants: "value" | "key" | "colon" | "next" | "first" = "value";
  let [at, line, path] = [0, 1, ""];
  const fault = (): JsonScan => {
    const blank = /[\t\n\r ]*/y;
    blank.lastIndex = at;
    return { lines, twice, fault: at + (blank.exec(text)?.[0].length ?? 0) };
  };
  const close = () => {
    stack.pop();
    wants = "next";
  };
  while (stack.length > 0 || wants !== "next") {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) return fault();
    const [whole, sign, string] = found;
    const level = stack.at(-1);
    const isKey = string !== undefined && level?.keys !== undefined && (wants === "key" || wants === "first");
    line += newlines(whole);
    if (isKey) {
      const key = JSON.parse(string) as string;
      path = joined(level.path, key);
      if (level.keys.has(key)) twice.push({ path, line });
      level.keys.add(key);
      if (stack.length <= deepest) lines.set(path, line);
      wants = "colon";
    } else if (wants === "first" && sign === (level?.keys ? "}" : "]")) close();
    else if (wants === "colon" && sign === ":") wants = "value";
    else if (wants === "next" && sign === ",") wants = level?.keys ? "key" : "value";
    else if (wants === "next" && sign === (level?.keys ? "}" : "]")) close();
    else if (wants === "value" || (wants === "first" && !level?.keys)) {
      if (sign !== undefined && sign !== "{" && sign !== "[") return fault();
      const here = level === undefined || level.keys ? path : joined(level.path, String(level.index++));
      if (level && !level.keys && stack.length <= deepest) lines.set(here, line);
      wants = "next";
      if (sign !== undefined) {
        const kept = stack.length <= deepest ? here : "";
        stack.push({ path: kept, keys: sign === "{" ? new Set() : undefined, index: 0 });
        wants = "first";
      }
    } else return fault();
    at = token.lastIndex;
  }
  const rest = /[\t\n\r ]*/y;
  rest.lastIndex = at;
  rest.exec(text);
  return { lines, twice, fault: rest.lastIndex === text.length ? undefined : rest.lastIndex };
}

function joined(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function newlines(text: string): number {
  let count = 0;
  for (const sign of text) if (sign === "\n") count++;
  return count;
}
