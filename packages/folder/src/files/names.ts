/** A path by its parts, with forward slashes, which every system reads. */
export function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "" && part !== ".").join("/") || ".";
}

/** The folder that a path lies in; a dot where the path is a name alone. */
export function folderOf(path: string): string {
  const at = lastSign(path);
  return at < 0 ? "." : path.slice(0, Math.max(at, 1));
}

/** The name at the end of a path. */
export function nameOf(path: string): string {
  return path.slice(lastSign(path) + 1);
}

/** Where the last sign between names stands: a slash, or in a path of Windows alone a backslash. */
function lastSign(path: string): number {
  const slash = path.lastIndexOf("/");
  return slash >= 0 ? slash : path.lastIndexOf("\\");
}
