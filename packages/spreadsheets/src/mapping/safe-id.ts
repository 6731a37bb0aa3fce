import { fingerprint } from "@waymark/core";

const spelled: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", Æ: "Ae", œ: "oe", Œ: "Oe", ø: "o", Ø: "O", ł: "l", Ł: "L", đ: "d", Đ: "D", ð: "d" },
  ...{ þ: "th", Þ: "Th", ı: "i" },
};

/**
 * An id that may stand in every file, from a text such as a name. The same text gives the same id, always; accents,
 * apostrophes and spaces go. Letters of another script cannot be spelled here: a mark made from them stands in their
 * place, so that two names stay two ids.
 *
 * @example
 * ```ts
 * safeId("Siobhan-O'Neill"); // => "Siobhan-ONeill"
 * safeId("Zoë Müller"); // => "Zoe-Muller"
 * safeId("C-001"); // => "C-001"
 * ```
 */
export function safeId(text: string): string {
  const plain = text
    .trim()
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’‘`´]/gu, "")
    .replaceAll(/[ßæÆœŒøØłŁđĐðþÞı]/g, (letter) => spelled[letter] ?? letter);
  const safe = plain
    .replaceAll(/[^A-Za-z0-9._@+-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+/, "")
    .replace(/-+$/, "")
    .slice(0, 100);
  const isSpelled = !/[^\p{ASCII}]/u.test(plain.replaceAll(/[^\p{L}\p{N}]/gu, "")) && safe !== "";
  if (isSpelled || plain === "") return safe;
  const mark = fingerprint(text.trim().normalize("NFC")).slice("sha256:".length, "sha256:".length + 10);
  return safe === "" ? `x-${mark}` : `${safe}-${mark}`;
}
