import type { Progress } from "@waymark/folder";
import type { World } from "./world.js";

const patience = 500;

/** Progress for one run, on stderr: at once on a terminal, and elsewhere only where it takes a while. */
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
