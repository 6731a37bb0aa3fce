const letters = new Intl.Segmenter("en", { granularity: "grapheme" });
const nothing = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
// Letters that take two columns: those of East Asian scripts, their full-width forms, and pictures.
const wide =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation})/u;

/**
 * How many columns of a terminal a text takes. Marks that stand on a letter take none, full-width letters two.
 *
 * @example
 * ```ts
 * widthOfText("Ａ1"); // => 3
 * widthOfText("e\u0301"); // => 1
 * ```
 */
export function widthOfText(text: string): number {
  if (/^[\u0020-\u007E]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of letters.segment(text))
    width += nothing.test(segment) ? 0 : wide.test(segment) ? 2 : 1;
  return width;
}
