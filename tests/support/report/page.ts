/** A tag of a page: its name, and its attributes by name. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** Opened and closed at once, as in SVG. */
  readonly whole: boolean;
  readonly at: number;
  readonly attributes: ReadonlyMap<string, string>;
}

const tagPattern = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"<>]*")*)\s*\/?>/giu;

/** The tags of a page as written by the report: lower case, attributes in double quotes, nothing else. */
export function tagsOf(page: string): Tag[] {
  return [...page.matchAll(tagPattern)].map(({ 0: text, 1: slash, 2: name = "", 3: rest = "", index }) => ({
    name,
    closes: slash === "/",
    whole: text.endsWith("/>"),
    at: index,
    attributes: new Map(
      [...rest.matchAll(/([a-z-]+)="([^"]*)"/giu)].map(([, key = "", value = ""]) => [key, value]),
    ),
  }));
}

/** A page without its style sheet, its doctype and its tags: nothing that opens or closes a tag may be left. */
export function textOf(page: string): string {
  return page
    .replace(/<style>[^<]*<\/style>/, "")
    .replace(/^<!doctype html>/, "")
    .replace(tagPattern, "");
}
