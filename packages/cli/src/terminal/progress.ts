import { type Progress, sayCount } from "@waymark/folder";
import type { World } from "./world.js";

/** Milliseconds: before a step is named where nobody watches, before its count is shown, and between two counts. */
const patience = { name: 500, count: 2_000, between: 250, betweenLines: 10_000 } as const;

/**
 * Progress for one run, on stderr: at once on a terminal, and elsewhere only where it takes a while. A step that takes more
 * than two seconds, and can be counted, says how far it has come and about how long it takes still.
 */
export function progressOn({ stderr, elapsed }: Pick<World, "stderr" | "elapsed">): Progress {
  const start = elapsed();
  const live = stderr.isTTY === true;
  let step = { name: "", since: start, said: start };
  const show = (text: string) => stderr.write(live ? `\r\u001b[2K  ${text}` : `${text}\n`);
  return {
    step(name) {
      const now = elapsed();
      step = { name, since: now, said: now };
      if (live || now - start > patience.name) show(`${name} …`);
    },
    count(done, of) {
      const now = elapsed();
      const [spent, quiet] = [now - step.since, now - step.said];
      if (done <= 0 || done >= of || spent < patience.count) return;
      if (quiet < (live ? patience.between : patience.betweenLines)) return;
      step.said = now;
      show(`${step.name}: ${sayCount(done, of, spent)} …`);
    },
    done() {
      if (live) stderr.write("\r\u001b[2K");
    },
  };
}
