import { canonical } from "@waymark/core";

/** A document as the one line that `--json` prints: canonical JSON, the same bytes for the same content. */
export function documentText(document: unknown): string {
  return `${canonical(holdsUndefined(document) ? withoutUndefined(document) : document)}\n`;
}

function holdsUndefined(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value === undefined;
  return Object.values(value).some(holdsUndefined);
}

/** Properties that are left undefined are left out; everything else stays, to be refused if it is not plain data. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== "object" || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutUndefined(inner)]));
}
