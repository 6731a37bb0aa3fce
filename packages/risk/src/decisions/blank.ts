/** Whether something is no text, or a text without a word in it. */
export function blank(text: unknown): boolean {
  return typeof text !== "string" || text.trim() === "";
}
