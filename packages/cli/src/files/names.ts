/** A path by its parts, with forward slashes, which every system reads. */
export function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "" && part !== ".").join("/") || ".";
}
