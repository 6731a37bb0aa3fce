import type { Problem } from "@waymark/core";
import { isFinding } from "@waymark/spreadsheets";
import * as say from "../messages/command.js";
import { groupProblems, type ShownProblem } from "./group-problems.js";
import { styleFor, tame } from "./style.js";
import { wrap } from "./table.js";
import type { World } from "./world.js";

/** So many kinds of problem are shown of one file, unless all are asked for. */
const most = 20;

/**
 * Show problems on stderr, file by file, each with its rows, column and remedy. What differs in its row alone is
 * shown once; of a file with very many kinds, the first are shown and the rest counted.
 *
 * @param all whether to show every one
 */
export function showProblems(problems: readonly Problem[], { stderr, env }: World, all = false): void {
  const style = styleFor(stderr, env);
  if (!problems.some(isFinding)) {
    for (const { message, hint } of problems)
      stderr.write(`${style.bad("✘")} ${tame(message)}${hint === "" ? "" : `\n  ${tame(hint)}`}\n`);
    return;
  }
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const file = isFinding(problem) ? problem.file : problem.path;
    const list = files.get(file);
    if (list) list.push(problem);
    else files.set(file, [problem]);
  }
  stderr.write(`${style.bad("✘")} ${say.problemCount(problems.length, files.size)}\n`);
  const width = stderr.isTTY ? stderr.columns : undefined;
  for (const [file, list] of files) {
    stderr.write(`\n${style.bold(tame(file))}\n`);
    const groups = groupProblems(list);
    const shown = all ? groups : groups.slice(0, most);
    for (const problem of shown) stderr.write(lines(problem, width, style.dim));
    const rest = list.length - shown.reduce((sum, { count }) => sum + count, 0);
    if (rest > 0) stderr.write(`  ${say.moreProblems(rest)}\n`);
  }
}

function lines(
  { place, ...problem }: ShownProblem,
  width: number | undefined,
  dim: (text: string) => string,
) {
  const said = tame(`${place === "" ? "" : `${place}: `}${problem.message}`);
  const room = Math.max(40, (width ?? Number.MAX_SAFE_INTEGER) - 4);
  const hint = wrap(tame(problem.hint), room).map((line) => `    ${dim(line)}\n`);
  return `${wrap(said, room)
    .map((line, i) => `${i === 0 ? "  " : "    "}${line}\n`)
    .join("")}${problem.hint === "" ? "" : hint.join("")}`;
}

/** Problems as data, for `--json`. */
export function problemData(problems: readonly Problem[]): unknown {
  return {
    problems: problems.map((problem) => ({
      code: problem.code,
      path: problem.path,
      ...(isFinding(problem)
        ? {
            file: problem.file,
            ...(problem.row === undefined ? {} : { row: problem.row }),
            ...(problem.column === undefined ? {} : { column: problem.column }),
            ...(problem.line === undefined ? {} : { line: problem.line }),
          }
        : {}),
      message: problem.message,
      hint: problem.hint,
    })),
  };
}
