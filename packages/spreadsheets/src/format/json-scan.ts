import { visit } from "jsonc-parser";

/** What a look at JSON text finds that `JSON.parse` does not tell. */
export interface JsonScan {
  /** The line on which each key stands, counted from 1, by its path as in `factors.faith.weight`. */
  readonly lines: ReadonlyMap<string, number>;
  /** Keys that stand twice in one object, by path and by the line of the later one. */
  readonly twice: readonly { readonly path: string; readonly line: number }[];
  /** Where the text stops being JSON, counted from 0; undefined where it does not. */
  readonly fault: number | undefined;
}

/** No setting of ours lies as deep; what does is refused as too deep. */
const deepest = 70;

/**
 * Look through JSON text for the lines of its keys, for keys given twice, and for where it goes wrong. It never
 * throws; text that is nested too deeply for the parser is looked through as far as the parser comes.
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
  const open: Set<string>[] = [];
  let fault: number | undefined;
  const item = (line: number, pathOf: () => (string | number)[]) => {
    if (open.length > deepest || fault !== undefined) return;
    const path = pathOf();
    if (typeof path.at(-1) === "number") lines.set(path.join("."), line + 1);
  };
  const begin = (
    _at: number,
    _length: number,
    line: number,
    _column: number,
    path: () => (string | number)[],
  ) => {
    item(line, path);
    open.push(new Set());
  };
  const end = () => void open.pop();
  try {
    visit(
      text,
      {
        onObjectBegin: begin,
        onArrayBegin: begin,
        onObjectEnd: end,
        onArrayEnd: end,
        onLiteralValue: (_value, _at, _length, line, _column, path) => item(line, path),
        onObjectProperty: (key, _at, _length, line, _column, path) => {
          const keys = open.at(-1);
          const isTwice = keys?.has(key) === true;
          keys?.add(key);
          if (fault !== undefined || (open.length > deepest && !isTwice)) return;
          const place = [...path(), key].join(".");
          if (isTwice) twice.push({ path: place, line: line + 1 });
          lines.set(place, line + 1);
        },
        onError: (_code, at) => {
          fault ??= at;
        },
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return { lines, twice, fault };
}
