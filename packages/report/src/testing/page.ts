/** A tag of a page: its name, and its attributes by name. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly at: number;
  readonly attributes: ReadonlyMap<string, string>;
}

const tagPattern = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"<>]*")*)\s*\/?>/giu;

/** The tags of a page as written by the report: lower case, attributes in double quotes, nothing else. */
export function tagsOf(page: string): Tag[] {
  return [...page.matchAll(tagPattern)].map(([, slash, name = "", rest = "", ...more]) => ({
    name,
    closes: slash === "/",
    at: Number(more.find((one) => typeof one === "number")),
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
