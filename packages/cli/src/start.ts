import { totalmem } from "node:os";
import { getHeapStatistics } from "node:v8";
import { diskProblem } from "@waymark/folder";
import { nodeDisk } from "./files/node-disk.js";
import { startAgain } from "./start-again.js";
import { askAtTerminal, confirmAtTerminal } from "./terminal/ask.js";
import { commandName } from "./terminal/command-name.js";
import type { Memory } from "./terminal/world.js";
import { main } from "./waymark.js";

// A reader that has seen enough, as in `waymark match … | head`, closes the pipe: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    const problem = diskProblem(error, stream === process.stdout ? "stdout" : "stderr");
    if (problem === undefined) throw error;
    process.stderr.write(`✘ ${problem.path}: ${problem.message} ${problem.hint}\n`);
    process.exit(2);
  });
}

// A file that grows past its limit is then an error with a message, and not the end of the process.
process.on("SIGXFSZ", () => undefined);

void main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  disk: nodeDisk(process.cwd()),
  elapsed: () => performance.now(),
  ...(process.stdin.isTTY && process.stdout.isTTY ? { ask: askAtTerminal, confirm: confirmAtTerminal } : {}),
  today: new Date().toISOString().slice(0, 10),
  memory: memoryHere(),
  command: commandName({ file: process.argv[1] ?? "", folder: process.cwd(), env: process.env }),
}).then((code) => {
  process.exitCode = code;
});

/** A container may have less than its machine. Runtimes other than Node take no size of a heap when they start. */
function memoryHere(): Memory {
  const allowed = process.constrainedMemory?.() ?? 0;
  const total = allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
  const isNode = !("bun" in process.versions) && !("deno" in process.versions);
  const isSet = /max-old-space-size/.test([...process.execArgv, process.env.NODE_OPTIONS ?? ""].join(" "));
  return {
    heap: isNode ? getHeapStatistics().heap_size_limit : total,
    total,
    ...(isNode && !isSet ? { again: startAgain } : {}),
  };
}
