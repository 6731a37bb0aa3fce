import { readFileSync } from "node:fs";

/**
 * The files that a page shows whole: each in a block that follows a line with nothing but the file's name, as in
 * `scheme/plugin.json`: the text of the block is the text of the file.
 *
 * @param {string} page the path of the page
 * @returns {Map<string, string>}
 */
export function filesOnPage(page) {
  const found = readFileSync(page, "utf8").matchAll(/^`([\w./-]+\.\w+)`:\n\n```\w*\n([\s\S]*?)^```/gm);
  return new Map([...found].map(([, name = "", text = ""]) => [name, text]));
}
