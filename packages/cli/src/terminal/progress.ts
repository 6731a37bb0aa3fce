import type { World } from "./world.js";

/** Says on stderr what is being done: at once on a terminal, and elsewhere only where it takes a while. */
export interface Progress {
  step(name: string): void;
  done(): void;
}

const patience = 500;

/** Progress for one run. */
export function progressOn({ stderr, elapsed }: World): Progress {
  const start = elapsed();
  const live = stderr.isTTY === true;
  return {
    step(name) {
      if (live) stderr.write(`\r\u001b[2K  ${name} …`);
      else if (elapsed() - start > patience) stderr.write(`${name} …\n`);
    },
    done() {
      if (live) stderr.write("\r\u001b[2K");
    },
  };
}
