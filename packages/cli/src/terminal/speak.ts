import { inWordsOf, type People, usualPeople } from "@waymark/core";
import type { Sink, World } from "./world.js";

/**
 * A world whose terminal speaks a scheme's own words for client and mentor, once it is told them. In a table only the
 * last column does, which nothing stands behind; the heads of the others are names of columns, as in the files.
 */
export function speaking(world: World): World & { readonly speak: (people: People) => void } {
  let people = usualPeople;
  const sink = (from: Sink): Sink => ({
    write: (text) => from.write(text.split("\n").map(inOwnWords).join("\n")),
    get isTTY() {
      return from.isTTY;
    },
    get columns() {
      return from.columns;
    },
  });
  const inOwnWords = (line: string): string => {
    if (people === usualPeople) return line;
    const start = /^.*\S {2,}(?=\S)/.exec(line)?.[0] ?? "";
    return start + inWordsOf(people, line.slice(start.length));
  };
  return {
    ...world,
    stdout: sink(world.stdout),
    stderr: sink(world.stderr),
    speak(words) {
      people = words;
    },
  };
}
