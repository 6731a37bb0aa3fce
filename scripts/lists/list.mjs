// Reads and writes the text of a list: a file that passes the pieces beside it on by `export … from`, or names them in an
// array, in an order of its own, having imported them one by one or all together as `list`. The rest is left as it is.

const imported = /^import \{ (\w+) \} from "\.\/([\w-]+)\.js";\n/gm;
const passedOn = /^export \{ (\w+) \} from "\.\/([\w-]+)\.js";\n/gm;
const together = /^import \* as list from/m;
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
  if (!array.test(text))
    return withLines(text, passedOn, pieces, (name, file) => `export { ${name} } from "./${file}.js";\n`);
  if (together.test(text))
    return text.replace(array, (inside) => {
      const names = [...pieces.values()].map((name) => `list.${name}`);
      const kept = partsOf(inside).filter((element) => names.includes(element));
      return [...kept, ...names.filter((name) => !kept.includes(name))].join(", ");
    });
  const changed = withLines(
    text,
    imported,
    pieces,
    (name, file) => `import { ${name} } from "./${file}.js";\n`,
  );
  return changed.replace(array, (inside) => elements(inside, text, pieces));
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

/** What stands in the array. */
function elements(inside, text, pieces) {
  const ours = new Map([...text.matchAll(imported)].map(([, name, file]) => [name, file]));
  const kept = partsOf(inside).filter((element) => !ours.has(element) || pieces.has(ours.get(element)));
  const added = [...pieces].filter(([file]) => ![...ours.values()].includes(file));
  return [...kept, ...added.map(([, name]) => name)].join(", ");
}

function partsOf(inside) {
  return inside
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}
