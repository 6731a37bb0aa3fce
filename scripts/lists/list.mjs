// Reads and writes the text of a list: a file that imports pieces from beside it and names them in an array, or passes
// them on by `export … from`. What else stands in the file is left as it is.

const imported = /^import \{ (\w+) \} from "\.\/([\w-]+)\.js";\n/gm;
const passedOn = /^export \{ (\w+) \} from "\.\/([\w-]+)\.js";\n/gm;
const array = /(?<=\] = (?:Object\.freeze\()?\[)[^\]]*(?=\])/;

/**
 * The name that a file of a piece exports; undefined where it exports none or several, and is no piece.
 *
 * @param {string} source
 * @param {RegExp} declared how a piece is declared where helpers are exported too, with its name in a group
 * @returns {string | undefined}
 */
export function pieceIn(source, declared = /^export (?:const|function|class) (\w+)/gm) {
  const names = [...source.matchAll(declared)].map(([, name]) => name);
  return names.length === 1 ? names[0] : undefined;
}

/**
 * A list that names exactly these pieces: those it has keep their order, and new ones come last.
 *
 * @param {string} text the file of the list
 * @param {ReadonlyMap<string, string>} pieces the name that each file exports, by the file's name without its ending
 * @returns {string}
 */
export function withPieces(text, pieces) {
  const hasArray = array.test(text);
  let changed = hasArray
    ? withLines(text, imported, pieces, (name, file) => `import { ${name} } from "./${file}.js";\n`)
    : text;
  if (!hasArray || [...text.matchAll(passedOn)].length > 0)
    changed = withLines(
      changed,
      passedOn,
      pieces,
      (name, file) => `export { ${name} } from "./${file}.js";\n`,
    );
  return hasArray ? changed.replace(array, (inside) => elements(inside, text, pieces)) : changed;
}

/** The lines of one kind, with those of new pieces after the last and without those whose file is gone. */
function withLines(text, pattern, pieces, line) {
  const named = [...text.matchAll(pattern)].map(([, , file]) => file);
  const added = [...pieces].filter(([file]) => !named.includes(file)).map(([file, name]) => line(name, file));
  const kept = text.replaceAll(pattern, (whole, _, file) => (pieces.has(file) ? whole : ""));
  const last = [...kept.matchAll(pattern)].at(-1);
  const at = last === undefined ? 0 : last.index + last[0].length;
  return kept.slice(0, at) + added.join("") + kept.slice(at);
}

/** What stands in the array: where the list spreads its pieces, a new one is spread too. */
function elements(inside, text, pieces) {
  const before = inside
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const ours = new Map([...text.matchAll(imported)].map(([, name, file]) => [name, file]));
  const plain = (element) => element.replace(/^\.\.\./, "");
  const kept = before.filter((element) => !ours.has(plain(element)) || pieces.has(ours.get(plain(element))));
  const spread = before.some((element) => element.startsWith("..."));
  const added = [...pieces].filter(([file]) => ![...ours.values()].includes(file));
  return [...kept, ...added.map(([, name]) => (spread ? `...${name}` : name))].join(", ");
}
