/**
 * An id without what people write differently: capitals, signs, noughts before numbers, and letters for digits. Ids of one
 * key are taken for one wherever people are kept apart.
 *
 * @example
 * ```ts
 * idKey("N-01") === idKey("n1"); // => true
 * idKey("N-11") === idKey("N-1-1"); // => false
 * ```
 */
export function idKey(id: string): string {
  return id
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/(?<=\d)o|o(?=\d)/g, "0")
    .replaceAll(/(?<=\d)[il]|[il](?=\d)/g, "1")
    .split(/[._@+\s-]+|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u)
    .map((part) => part.replace(/^0+(?=\d)/, ""))
    .filter((part) => part !== "")
    .join("-");
}
