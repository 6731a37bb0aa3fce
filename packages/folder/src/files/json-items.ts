import { joined } from "../output/output.js";
import { textOf } from "./utf8.js";

const [quote, backslash, comma, colon] = [34, 92, 44, 58];
const opens = new Set([91, 123]);
const closes = new Set([93, 125]);

/**
 * The items of the list that stands under some keys in a large JSON document, one after the other: the document itself is
 * never held. It is one that we wrote; nothing is given where the list is not there.
 *
 * @param parts the bytes of the document, in order
 * @param path the keys from the outermost object inwards
 * @example
 * ```ts
 * const parts = [new TextEncoder().encode('{"a":{"b":[1,{"c":2}]}}')];
 * [...itemsAt(parts, ["a", "b"])]; // => [1, { c: 2 }]
 * ```
 */
export function* itemsAt(parts: Iterable<Uint8Array>, path: readonly string[]): Iterable<unknown> {
  const keys = path.map((key) => JSON.stringify(key));
  let [depth, matched] = [0, 0];
  let [isInText, isEscaped, isWanted, isInList] = [false, false, false, false];
  /** A key of an object in which the next of ours may stand, and the item that is being read. */
  let [key, kept]: [string, Uint8Array[]] = ["", []];
  const item = () => {
    const text = textOf(joined(kept)).trim();
    kept = [];
    return text;
  };
  for (const part of parts) {
    let from = 0;
    for (let i = 0; i < part.length; i++) {
      const byte = part[i]!;
      const isOfKey = !isInList && depth === matched + 1;
      if (isInText) {
        if (isOfKey) key += String.fromCharCode(byte);
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) isInText = false;
      } else if (byte === quote) {
        isInText = true;
        if (isOfKey) key = '"';
      } else if (byte === colon && isOfKey) {
        isWanted = key === keys[matched];
        if (isWanted) matched++;
      } else if (byte === comma) {
        if (isInList && depth === matched + 1) {
          kept.push(part.subarray(from, i));
          yield JSON.parse(item());
          from = i + 1;
        }
      } else if (opens.has(byte)) {
        depth++;
        if (matched === keys.length && isWanted && !isInList && depth === matched + 1) {
          if (byte !== 91) return;
          isInList = true;
          from = i + 1;
        }
        isWanted = isWanted && depth === matched + 1;
      } else if (closes.has(byte)) {
        if (isInList && depth === matched + 1) {
          kept.push(part.subarray(from, i));
          const last = item();
          if (last !== "") yield JSON.parse(last);
          return;
        }
        depth--;
        if (depth < matched) return;
      }
    }
    if (isInList) kept.push(part.slice(from));
  }
}
