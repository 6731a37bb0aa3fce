import { inWordsOf, type People, usualPeople } from "@waymark/core";
import type { Sink, World } from "./world.js";

/**
 * A world whose terminal speaks a scheme's own words for client and mentor, once it is told them. Tables are laid out in
 * these words; what is written besides is put into them line by line, but for what stands in columns.
 */
export function speaking(
  world: World,
  figures = false,
): World & { readonly speak: (people: People) => void } {
  let people = usualPeople;
  const sink = (from: Sink): Sink => ({
    write: (text) => from.write(text.split("\n").map(inOwnWords).join("\n")),
    inWords: (text) => inWordsOf(people, text),
    figures,
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
