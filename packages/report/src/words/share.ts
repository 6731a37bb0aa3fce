import type { PartGiven } from "@waymark/matching";

const words: Readonly<Record<PartGiven, string>> = {
  all: "all of it",
  most: "most of it",
  part: "part of it",
  little: "little of it",
  none: "none of it",
};

/**
 * How much a factor gives of what it could, in words.
 *
 * @example
 * ```ts
 * sayShare({ share: "most" }); // => "most of it"
 * sayShare({ share: null }); // => "not known yet"
 * ```
 */
export function sayShare({ share }: { readonly share: PartGiven | null }): string {
  return share === null ? "not known yet" : words[share];
}
