/** Letters of other alphabets, and signs, that look like a Latin letter. */
const lookAlike: ReadonlyMap<string, string> = new Map(
  [
    ["аɑαａ", "a"],
    ["вʙβ", "b"],
    ["сϲ", "c"],
    ["ԁ", "d"],
    ["еєεё", "e"],
    ["ɡ", "g"],
    ["һн", "h"],
    ["іıιїӏ", "i"],
    ["јϳ", "j"],
    ["кκ", "k"],
    ["ł", "l"],
    ["м", "m"],
    ["пηո", "n"],
    ["оοσօø", "o"],
    ["рρ", "p"],
    ["ѕ", "s"],
    ["тτ", "t"],
    ["υս", "u"],
    ["ѵν", "v"],
    ["ѡω", "w"],
    ["хχ", "x"],
    ["уγ", "y"],
    ["0", "o"],
    ["1", "i"],
    ["3", "e"],
    ["4", "a"],
    ["5", "s"],
    ["7", "t"],
  ].flatMap(([signs = "", letter = ""]) => [...signs].map((sign) => [sign, letter] as const)),
);

/**
 * The words of a name without what people write differently, or to deceive: capitals, accents, plurals, doubled
 * letters, letters that look alike, invisible signs, spaces between letters. `Client’s Faiths` is client and faith.
 */
export function plainWords(text: string): readonly string[] {
  const bare = text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}'’‘`]/gu, "");
  const words = bare.split(/[^\p{L}\p{N}]+/u).map((word) => latin(word.replace(/\p{N}+$/u, "")));
  return joined(words.filter((word) => word !== "")).map(singular);
}

function latin(word: string): string {
  return [...word].map((sign) => lookAlike.get(sign) ?? (/\p{N}/u.test(sign) ? "" : sign)).join("");
}

/** Letters that stand alone one after another are one word. */
function joined(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; ) {
    let to = i;
    while (words[to]?.length === 1) to++;
    const isSpelt = to - i > 2;
    found.push(isSpelt ? words.slice(i, to).join("") : words[i]!);
    i = isSpelt ? to : i + 1;
  }
  return found;
}

function singular(word: string): string {
  const one =
    word.length < 4 || /(?:ss|us|is)$/.test(word)
      ? word
      : word
          .replace(/ies$/, "y")
          .replace(/(x|ch|sh|ss)es$/, "$1")
          .replace(/s$/, "");
  return one.replaceAll(/(.)\1+/gu, "$1");
}
