/**
 * A path as it can be typed at a prompt: as it is where that will do, and in quotes where a shell would take it apart.
 *
 * @example
 * ```ts
 * quoted("examples/west-midlands"); // => "examples/west-midlands"
 * quoted("my caseload"); // => "\"my caseload\""
 * ```
 */
export function quoted(path: string): string {
  if (/^[\p{L}\p{N}_@%+=:,./\\~-]+$/u.test(path)) return path;
  // In double quotes a shell still reads these; in single quotes it reads nothing, but only some shells know them.
  if (!/["$`\\!]/.test(path)) return `"${path}"`;
  return `'${path.replaceAll("'", "'\\''")}'`;
}
