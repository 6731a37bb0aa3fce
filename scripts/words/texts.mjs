// Finds the texts of a file that people read: strings and comments of TypeScript, paragraphs of Markdown.
import ts from "typescript";
import { rules } from "./rules.mjs";

/** A string is prose when it has at least two words and does not look like a formula, a path or markup. */
const isProse = (text) =>
  /\p{L}{2,}[ ,;:]+\S*\p{L}/u.test(text) &&
  !/==|!=|&&|=>|\b(?:engagement|client|mentor|observation|activity|policy)\.[a-z_]+ ?(?:[<>]|and|or\b)|^[a-z-]+(?: [a-z-]+=)/.test(
    text,
  ) &&
  !/^<|^\.|^--|[{}]\s*[a-z-]+:|^(?:https?|sha256):/.test(text);

/**
 * The texts of one file, each with its line and its kind: "text", "comment" or "page".
 *
 * @param {string} file
 * @param {string} source
 */
export function textsOf(file, source) {
  return file.endsWith(".md") ? paragraphs(source) : [...strings(file, source), ...comments(source)];
}

/** The rules that a text breaks. Words in quotation marks beside a § are the source’s own and stay, and so do the names of tests. */
export function findInText({ text, kind }) {
  const own = text
    .replaceAll(/“[^”]*”(?=[^“]*§)/g, "“…”")
    .replaceAll(/`[^`]*\.test\.ts`: "[^"]*"/g, "`…`")
    .replaceAll(/`[^`]*`/g, (code) => (kind === "text" ? code : "`…`"));
  return rules.filter(
    ({ where, pattern, unless }) => where.includes(kind) && pattern.test(own) && !unless?.test(text),
  );
}

function paragraphs(source) {
  const texts = [];
  let fenced = false;
  source.split("\n").forEach((line, i) => {
    if (/^\s*```/.test(line)) fenced = !fenced;
    else if (!fenced && line.trim() !== "") texts.push({ kind: "page", line: i + 1, text: line });
  });
  return texts;
}

function strings(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const texts = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const text =
      ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)
        ? node.text
        : ts.isTemplateExpression(node)
          ? [node.head.text, ...node.templateSpans.map((span) => `…${span.literal.text}`)].join("")
          : undefined;
    if (text !== undefined && isProse(text))
      texts.push({ kind: "text", line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, text });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return texts;
}

function comments(source) {
  const texts = [];
  for (const { 0: comment, index } of source.matchAll(/\/\*\*?[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g)) {
    const prose = comment
      .replaceAll(/```[\s\S]*?```/g, "")
      .replaceAll(/^\s*(?:\/\*\*?|\*\/|\*|\/\/) ?/gm, "")
      .replaceAll(/\*\/\s*$/g, "")
      .replaceAll(/^@example\s*$/gm, "")
      .replaceAll(/\n(?=@|- )/g, ". ")
      .replaceAll(/\s+/g, " ")
      .trim();
    if (prose !== "")
      texts.push({ kind: "comment", line: source.slice(0, index).split("\n").length, text: prose });
  }
  return texts;
}
