import { spawn } from "node:child_process";
import { constants } from "node:os";

const passedOn = ["SIGTERM", "SIGHUP", "SIGQUIT"] as const;

/**
 * Runs this command line in a process of its own with a larger heap. It has the same terminal, so Ctrl-C reaches both: this
 * one waits for how the other ends, and passes on signals that only it was sent.
 *
 * @param heap bytes
 * @returns the exit code of the other; as a shell says it, where a signal ended it
 */
export function startAgain(heap: number): Promise<number> {
  const [node, ...words] = process.argv;
  const flags = [...process.execArgv, `--max-old-space-size=${Math.ceil(heap / 1_048_576)}`];
  return new Promise((resolve, reject) => {
    const child = spawn(node!, [...flags, ...words], { stdio: "inherit" });
    process.on("SIGINT", () => undefined);
    for (const signal of passedOn) process.on(signal, () => child.kill(signal));
    child.on("error", reject);
    child.on("exit", (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
}
