import type { Problem } from "@waymark/core";
import * as say from "../messages/command.js";
import { isFinding } from "../messages/place.js";
import { styleFor, tame } from "./style.js";
import { wrap } from "./table.js";
import type { World } from "./world.js";

/** Show every problem on stderr, file by file, each with its row, column and remedy. */
export function showProblems(problems: readonly Problem[], { stderr, env }: World): void {
  const style = styleFor(stderr, env);
  if (!problems.some(isFinding)) {
    for (const { message, hint } of problems)
      stderr.write(`${style.bad("✘")} ${tame(message)}${hint === "" ? "" : `\n  ${tame(hint)}`}\n`);
    return;
  }
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const file = isFinding(problem) ? problem.file : problem.path;
    files.set(file, [...(files.get(file) ?? []), problem]);
  }
  stderr.write(`${style.bad("✘")} ${say.problemCount(problems.length, files.size)}\n`);
  for (const [file, list] of files) {
    stderr.write(`\n${style.bold(tame(file))}\n`);
    for (const problem of list)
      stderr.write(lines(problem, stderr.isTTY ? stderr.columns : undefined, style.dim));
  }
}

function lines(problem: Problem, width: number | undefined, dim: (text: string) => string): string {
  const { row, column } = isFinding(problem) ? problem : { row: undefined, column: undefined };
  const place = [row === undefined ? "" : `row ${row}`, column ?? ""]
    .filter((part) => part !== "")
    .join(", ");
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
          }
        : {}),
      message: problem.message,
      hint: problem.hint,
    })),
  };
}
